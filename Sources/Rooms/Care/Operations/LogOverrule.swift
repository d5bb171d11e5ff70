package import Handling
package import Primitives
package import Storage

/// Writes into the overruled log that the acting member of staff undid a decision of `agent`, and why.
@discardableResult
package func logOverrule(
    _ kind: Overrule.Kind, of agent: StaffID, on caseID: CaseID, reason: String, by act: Act, in tx: Transaction
) throws -> OverruleID {
    guard let staff = act.actor.staff else { throw OverruleRefusal.staffOnly }
    guard !reason.trimmed.isEmpty else { throw OverruleRefusal.reasonMissing }
    guard reason.count <= Limits.textCharacters else {
        throw OverruleRefusal.reasonTooLong(limit: Limits.textCharacters)
    }
    guard agent != staff else { throw OverruleRefusal.ownDecision }
    guard try CaseRecord.find(caseID, in: tx) != nil else { throw OverruleRefusal.noSuchCase }
    let line = Overrule(
        id: act.newID(), caseID: caseID, agent: agent, by: staff, kind: kind, reason: reason.trimmed, at: act.at)
    try write(line, by: act, in: tx)
    return line.id
}

/// Writes a line when a colleague opened a case that somebody else had closed, or granted what an owner might not.
func noticeOverrule(_ logged: LoggedEvent, of caseID: CaseID, by act: Act, in tx: Transaction) throws {
    guard let staff = logged.event.actor.staff else { return }
    let (agent, kind): (StaffID?, Overrule.Kind)
    if logged.event.kind == "case.reopened" {
        guard logged.event.facts["reason"]?.text == ReopenReason.staff.rawValue else { return }
        (agent, kind) = (try closer(of: caseID, before: logged.sequence, in: tx), .reopened)
    } else {
        (agent, kind) = (try CaseRecord.find(caseID, in: tx)?.assignee, .approvedBeyond)
    }
    guard let agent, agent != staff else { return }
    let line = Overrule(
        id: act.newID(), caseID: caseID, agent: agent, by: staff, kind: kind, reason: "", at: logged.event.at)
    try write(line, by: act, in: tx)
}

/// The overruled log, the newest first, behind the last line of the page before.
package func overruleLog(
    of agent: StaffID? = nil, after last: Overrule? = nil, limit: Int = Limits.pageRows, in snapshot: Snapshot
) throws -> [Overrule] {
    var conditions: [SQL] = ["tenant_id = \(snapshot.tenant)"]
    if let agent { conditions.append("agent_id = \(agent)") }
    if let last { conditions.append("(at < \(last.at) OR (at = \(last.at) AND overrule_id > \(last.id)))") }
    return try snapshot.rows(
        """
        SELECT * FROM overrules WHERE \(SQL.joined(conditions, by: " AND "))
        ORDER BY at DESC, overrule_id LIMIT \(limit)
        """
    ).map { try Overrule($0) }
}

/// One line of the log; nil when the brand has no such one.
package func overrule(_ id: OverruleID, in snapshot: Snapshot) throws -> Overrule? {
    try snapshot.row("SELECT * FROM overrules WHERE tenant_id = \(snapshot.tenant) AND overrule_id = \(id)").map {
        try Overrule($0)
    }
}

/// How many decisions of each agent were undone since `start`; agents without any are left out.
package func overruleCounts(since start: Instant, in snapshot: Snapshot) throws -> [StaffID: Int] {
    let rows = try snapshot.rows(
        """
        SELECT agent_id, COUNT(*) AS n FROM overrules
        WHERE tenant_id = \(snapshot.tenant) AND at >= \(start) GROUP BY agent_id
        """)
    return Dictionary(uniqueKeysWithValues: try rows.map { (try $0.id("agent_id"), try $0.int("n")) })
}

extension Overrule {
    fileprivate init(_ row: Row) throws {
        self.init(
            id: try row.id("overrule_id"), caseID: try row.id("case_id"), agent: try row.id("agent_id"),
            by: try row.id("by_id"), kind: try row.word("kind"), reason: try row.text("reason"),
            at: try row.instant("at"))
    }
}

private func write(_ line: Overrule, by act: Act, in tx: Transaction) throws {
    try tx.run(
        """
        INSERT INTO overrules (tenant_id, overrule_id, case_id, agent_id, by_id, kind, reason, at)
        VALUES (\(act.tenant), \(line.id), \(line.caseID), \(line.agent), \(line.by), \(line.kind.rawValue),
                \(line.reason), \(line.at))
        """)
    tx.append(
        Event(
            "care.overruled", subject: line.id.uuid, caseID: line.caseID.uuid,
            facts: ["agent": .id(line.agent), "by": .id(line.by), "kind": .string(line.kind.rawValue)], act: act))
}

private func closer(of caseID: CaseID, before sequence: Int, in tx: Transaction) throws -> StaffID? {
    let row = try tx.row(
        """
        SELECT actor_kind, actor_id FROM events
        WHERE tenant_id = \(tx.tenant) AND case_id = \(caseID) AND kind = 'case.closed' AND seq < \(sequence)
        ORDER BY seq DESC LIMIT 1
        """)
    guard let row, try row.text("actor_kind") == "staff" else { return nil }
    return try row.idIfAny("actor_id")
}
