package import Listening
import People
package import Primitives
package import Storage

/// The outbox kind of a thank-you; its payload names the feedback.
package let thanksMailKind = "thanks.mail"

/// Thanks a customer at most once in 90 days; one of the hold-out group is written down and not thanked.
package func thank(for feedback: Feedback, by act: Act, in tx: Transaction) throws {
    let settings = try RecoverySettings.find(in: tx)
    guard settings.sendsThanks, let id = feedback.customer, let customer = try CustomerRecord.find(id, in: tx),
        customer.mayBeAskedByEmail
    else { return }
    let recent = try tx.count(
        """
        SELECT COUNT(*) AS n FROM thanks
        WHERE tenant_id = \(act.tenant) AND customer_id = \(id) AND at > \(act.at - .days(90))
        """)
    guard recent == 0 else { return }
    let isHeldOut = settings.holdOut.holds(id)
    let isNew = try tx.run(
        """
        INSERT INTO thanks (tenant_id, feedback_id, customer_id, at, is_held_out)
        VALUES (\(act.tenant), \(feedback.id), \(id), \(act.at), \(isHeldOut)) ON CONFLICT DO NOTHING
        """)
    guard isNew == 1 else { return }
    tx.append(
        Event(
            isHeldOut ? "thanks.held_out" : "thanks.queued", subject: feedback.id.uuid, customerID: id.uuid,
            facts: ["percent": .int(Int64(settings.holdOut.percent))], act: act))
    guard !isHeldOut else { return }
    try tx.post(
        OutboxItem(
            thanksMailKind, payload: ["feedback": .id(feedback.id)], dueAt: act.at,
            onceKey: "\(thanksMailKind):\(feedback.id)"),
        act: act)
}

/// Those of the customers whom thanks may reach: they have a mail address and were not thanked in the 90 days before `time`.
func thankable(_ customers: [CustomerID], at time: Instant?, in snapshot: Snapshot) throws -> Set<CustomerID> {
    guard let time, !customers.isEmpty, try RecoverySettings.find(in: snapshot).sendsThanks else { return [] }
    return try snapshot.rows(
        """
        SELECT DISTINCT a.customer_id FROM customer_addresses a
        WHERE a.tenant_id = \(snapshot.tenant) AND a.customer_id IN \(SQL.steadyList(customers)) AND a.kind = 'email'
          AND NOT EXISTS (
            SELECT 1 FROM thanks t
            WHERE t.tenant_id = a.tenant_id AND t.customer_id = a.customer_id AND t.at > \(time - .days(90)))
        """
    ).reduce(into: []) { $0.insert(try $1.id("customer_id")) }
}

/// Writes down that the thanks have left.
package func recordThanksSent(for id: FeedbackID, by act: Act, in tx: Transaction) throws {
    let changed = try tx.run(
        """
        UPDATE thanks SET sent_at = \(act.at)
        WHERE tenant_id = \(act.tenant) AND feedback_id = \(id) AND sent_at IS NULL
        """)
    guard changed == 1 else { return }
    tx.append(Event("thanks.sent", subject: id.uuid, act: act))
}
