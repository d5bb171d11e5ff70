import Primitives
package import Storage

/// How one deadline of a case came about, with every pause of its clock; nil when it has none of this kind.
package func explainDeadline(_ kind: DeadlineKind, of id: CaseID, in snapshot: Snapshot) throws -> DeadlineExplanation?
{
    let item = try CaseRecord.require(id, in: snapshot)
    let clocks = try ClocksRecord.find(in: snapshot)
    var pauses = try snapshot.rows(
        """
        SELECT kind, at, facts FROM events
        WHERE tenant_id = \(snapshot.tenant) AND case_id = \(id.uuid) AND kind IN ('case.resumed', 'case.reopened')
        ORDER BY seq
        """
    ).compactMap { try ClockPause($0) }
    if let since = item.awaitingCustomerSince {
        pauses.append(ClockPause(.awaitingCustomer, from: since, to: nil, minutes: 0))
    }
    let waiting = try EntryRecord.unansweredSince(item, in: snapshot)
    return clocks.explain(kind, of: item, unansweredSince: waiting, pauses: pauses)
}

extension ClockPause {
    fileprivate init?(_ row: Row) throws {
        let facts = try row.json("facts")
        guard let since = facts["since"]?.integer, let minutes = facts["minutes"]?.integer else { return nil }
        self.init(
            try row.text("kind") == "case.reopened" ? .closed : .awaitingCustomer, from: Instant(milliseconds: since),
            to: try row.instant("at"), minutes: Int(minutes))
    }
}
