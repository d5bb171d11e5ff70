package import Primitives
package import Storage

/// The outbox kind of the work that brings open cases to changed hours or targets; its worker calls ``recountDeadlines``.
package let recountDeadlinesKind = "cases.recount"

/// Gives a page of open cases behind `last` the deadlines of today's calendar, and posts the work for the next page.
package func recountDeadlines(after last: CaseID?, limit: Int = 200, by act: Act, in tx: Transaction) throws {
    let clocks = try ClocksRecord.find(in: tx)
    let behind: SQL = last.map { "AND case_id > \($0)" } ?? ""
    let cases = try tx.rows(
        """
        SELECT * FROM cases WHERE tenant_id = \(act.tenant) AND closed_at IS NULL \(behind)
        ORDER BY case_id LIMIT \(limit)
        """
    ).map { try Case($0) }
    for item in cases {
        let since = item.replyDueAt == nil ? nil : try EntryRecord.unansweredSince(item, in: tx)
        var after = item
        after.replyDueAt = since.flatMap { clocks.replyDue(from: $0, priority: item.priority) } ?? item.replyDueAt
        after.solveDueAt = clocks.solveDue(of: item)
        guard after != item else { continue }
        try changeCase(item.id, expecting: item.version, by: act, in: tx) { _ in CaseStep(after) }
        tx.append(
            after.event(
                "case.deadlines", ["reply": .instant(after.replyDueAt), "solve": .instant(after.solveDueAt)], act))
    }
    if cases.count == limit, let last = cases.last { try postDeadlines(after: last.id, by: act, in: tx) }
}

func postDeadlines(after last: CaseID?, by act: Act, in tx: Transaction) throws {
    try tx.post(OutboxItem(recountDeadlinesKind, payload: ["after": .id(last)], dueAt: act.at), act: act)
}
