package import Primitives
package import Storage

/// Takes a merge back: what came from the case, or from cases that had been merged into it before, returns to it.
package func unmergeCase(_ id: CaseID, by act: Act, in tx: Transaction) throws {
    let merged = try CaseRecord.require(id, in: tx)
    guard let otherID = merged.mergedInto else { throw CaseRefusal.notMerged }
    let alone = try changeCase(id, by: act, in: tx) { try $0.unmerging() }
    let origins = try mergedInto(id, in: tx)
    for origin in [id] + origins {
        // What came through a third case keeps its origin, so that its own merge can be taken back later.
        let kept: CaseID? = origin == id ? nil : origin
        try tx.run(
            """
            UPDATE entries SET case_id = \(id), origin_case_id = \(kept)
            WHERE tenant_id = \(act.tenant) AND case_id = \(otherID) AND origin_case_id = \(origin)
            """)
        try tx.run(
            """
            UPDATE complaints SET case_id = \(id), origin_case_id = \(kept), version = version + 1
            WHERE tenant_id = \(act.tenant) AND case_id = \(otherID) AND origin_case_id = \(origin)
            """)
    }
    try number(id, in: tx)
    try number(otherID, in: tx)
    try settle(otherID, by: act, in: tx)
    tx.append(alone.event("case.unmerged", ["from": .id(otherID)], act))
}

/// All cases whose words went into `id`, directly or through others.
private func mergedInto(_ id: CaseID, in tx: Transaction) throws -> [CaseID] {
    var found: [CaseID] = []
    var next = [id]
    while let current = next.popLast() {
        let rows = try tx.rows("SELECT case_id FROM cases WHERE tenant_id = \(tx.tenant) AND merged_into = \(current)")
        let sources = try rows.map { try $0.id("case_id", CaseID.self) }
        found += sources
        next += sources
    }
    return found
}

/// Gives the matters of a case the places 1, 2, 3 ... in their present order.
func number(_ id: CaseID, in tx: Transaction) throws {
    for (index, complaint) in try ComplaintRecord.list(of: id, in: tx).enumerated()
    where complaint.position != index + 1 {
        var moved = complaint
        moved.position = index + 1
        try ComplaintRecord.update(moved, in: tx)
    }
}

/// What the other case owes after the words left it.
private func settle(_ id: CaseID, by act: Act, in tx: Transaction) throws {
    let last = try tx.row(
        """
        SELECT MAX(at) AS at FROM entries
        WHERE tenant_id = \(tx.tenant) AND case_id = \(id) AND author_kind = 'customer'
        """)?.instantIfAny("at")
    let current = try CaseRecord.require(id, in: tx)
    let clocks = try ClocksRecord.find(in: tx)
    let waiting = current.isOpen ? try EntryRecord.unansweredSince(current, in: tx) : nil
    try changeCase(id, by: act, in: tx) { item in
        var after = item
        after.lastCustomerAt = last ?? item.lastCustomerAt
        after.replyDueAt = waiting.flatMap { clocks.replyDue(from: $0, priority: item.priority) }
        after.legalDueAt = clocks.legal.due(from: item.openedAt)
        return CaseStep(after)
    }
}
