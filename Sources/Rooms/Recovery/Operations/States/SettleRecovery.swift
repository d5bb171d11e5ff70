package import Handling
import Listening
package import Primitives
package import Storage

/// Starts the way back for a case that is a complaint; a second time changes nothing.
package func startRecovery(of id: CaseID, by act: Act, in tx: Transaction) throws {
    guard let item = try CaseRecord.find(id, in: tx), item.face?.isHappy != true,
        try !ComplaintRecord.list(of: id, in: tx).isEmpty
    else { return }
    try tx.run(
        """
        INSERT INTO recoveries (tenant_id, case_id, customer_id, first_face, state, since, unhappy_at, version)
        VALUES (\(act.tenant), \(id), \(item.customer), \(item.face?.rawValue), 'unhappy', \(item.openedAt),
                \(item.openedAt), 1)
        ON CONFLICT DO NOTHING
        """)
    try settleRecovery(of: id, by: act, in: tx)
}

/// Counts the state anew from the case, the ratings and the orders, and writes a change down.
package func settleRecovery(of id: CaseID, by act: Act, in tx: Transaction) throws {
    guard let known = try RecoveryRecord.find(id, in: tx), let item = try CaseRecord.find(id, in: tx),
        item.mergedInto == nil
    else { return }
    let state = try recoveryFacts(of: item, firstFace: known.firstFace, in: tx).state(at: act.at)
    guard state != known.state else { return }
    try tx.runChecked(
        """
        UPDATE recoveries SET state = \(state.rawValue), since = \(act.at), version = version + 1
        WHERE tenant_id = \(act.tenant) AND case_id = \(id) AND version = \(known.version)
        """)
    tx.append(
        Event(
            "recovery.state", subject: id.uuid, caseID: id.uuid, customerID: item.customer.uuid,
            facts: ["from": .string(known.state.rawValue), "to": .string(state.rawValue)], act: act))
}

/// What the rows of other rooms say about the way back.
func recoveryFacts(of item: Case, firstFace: Face?, in snapshot: Snapshot) throws -> RecoveryFacts {
    let ratings = try FeedbackRecord.of(customer: item.customer, limit: 100, in: snapshot).compactMap { feedback in
        guard feedback.counts, let face = feedback.standing, let at = feedback.confirmedAt,
            feedback.caseID == item.id.uuid || feedback.touchpoint == item.touchpoint
        else { return nil as RecoveryFacts.Rating? }
        return RecoveryFacts.Rating(face, at: at)
    }
    let since = item.closedAt ?? item.openedAt
    let orders = try snapshot.rows(
        """
        SELECT placed_at FROM orders WHERE tenant_id = \(snapshot.tenant) AND customer_id = \(item.customer)
          AND returned_at IS NULL AND placed_at > \(since) ORDER BY placed_at LIMIT 1
        """
    ).map { try $0.instant("placed_at") }
    return RecoveryFacts(
        unhappyAt: item.openedAt, firstFace: firstFace, contactedAt: item.firstReplyAt, solvedAt: item.closedAt,
        ratings: ratings, activities: orders)
}
