package import People
package import Primitives
package import Storage

/// The outbox kind of the mail that says what was fixed.
package let noticeMailKind = "notice.mail"

/// Tells the chosen customers what was fixed, each once and in their own language; gives how many mails were posted.
///
/// Customers whom the cause never touched, who cannot be written to, or who know already, are passed over.
@discardableResult
package func notifyAffected(
    of id: ActionID, _ chosen: [CustomerID], by act: Act, in tx: Transaction
) throws -> Int {
    let action = try ActionRecord.require(id, in: tx)
    guard !action.state.isUnderWay else { throw ActionRefusal.notDone }
    guard !chosen.isEmpty else { return 0 }
    let wanted = Set(chosen)
    var count = 0
    for customer in try affectedCustomers(of: action, limit: 5_000, in: tx)
    where wanted.contains(customer.id) && customer.isReachable && customer.notice == nil {
        let isNew =
            try tx.run(
                """
                INSERT INTO action_notices (tenant_id, action_id, customer_id, language, state, queued_at)
                VALUES (\(act.tenant), \(id), \(customer.id), \(customer.language), \(NoticeState.queued.rawValue),
                \(act.at))
                ON CONFLICT (tenant_id, action_id, customer_id) DO NOTHING
                """) == 1
        guard isNew else { continue }
        try tx.post(
            OutboxItem(
                noticeMailKind, payload: ["action": .id(id), "customer": .id(customer.id)], dueAt: act.at,
                onceKey: "notice:\(id):\(customer.id)"), act: act)
        count += 1
    }
    if count > 0 { tx.append(action.event("notice.queued", ["count": .int(Int64(count))], act)) }
    return count
}

/// Writes down how the mail to one customer ended; the customer's timeline shows that they were told.
package func settleNotice(
    of id: ActionID, to customer: CustomerID, as state: NoticeState, by act: Act, in tx: Transaction
) throws {
    let changed = try tx.run(
        """
        UPDATE action_notices SET state = \(state.rawValue), settled_at = \(act.at)
        WHERE tenant_id = \(act.tenant) AND action_id = \(id) AND customer_id = \(customer)
          AND state <> \(NoticeState.sent.rawValue)
        """)
    guard changed == 1 else { return }
    tx.append(
        Event(
            state == .sent ? "notice.sent" : "notice.failed", subject: id.uuid, customerID: customer.uuid, act: act))
}
