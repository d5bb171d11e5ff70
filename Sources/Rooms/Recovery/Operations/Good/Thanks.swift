package import Listening
import People
package import Primitives
package import Storage

/// The outbox kind of a thank-you; its payload names the feedback.
package let thanksMailKind = "thanks.mail"

/// How the brand thanks for good feedback.
package struct ThanksSettings: Hashable, Sendable {
    /// Whether thanks are sent at all.
    package var isOn: Bool
    /// Who is left out for comparison.
    package var holdOut: HoldOut

    /// The settings.
    package init(isOn: Bool, holdOut: HoldOut) {
        self.isOn = isOn
        self.holdOut = holdOut
    }

    /// The brand's settings; off while nobody chose.
    package static func find(in snapshot: Snapshot) throws -> ThanksSettings {
        let row = try snapshot.row("SELECT * FROM recovery_settings WHERE tenant_id = \(snapshot.tenant)")
        return ThanksSettings(
            isOn: try row?.bool("sends_thanks") ?? false, holdOut: HoldOut(percent: try row?.int("hold_out_percent") ?? 0))
    }
}

/// Changes how the brand thanks.
package func setThanks(_ settings: ThanksSettings, by act: Act, in tx: Transaction) throws {
    try tx.run(
        """
        INSERT INTO recovery_settings (tenant_id, sends_thanks, hold_out_percent)
        VALUES (\(act.tenant), \(settings.isOn), \(settings.holdOut.percent))
        ON CONFLICT (tenant_id) DO UPDATE SET sends_thanks = excluded.sends_thanks,
          hold_out_percent = excluded.hold_out_percent
        """)
    tx.append(
        Event(
            "thanks.set", subject: act.tenant.uuid,
            facts: ["on": .bool(settings.isOn), "hold_out": .int(Int64(settings.holdOut.percent))], act: act))
}

/// Thanks a customer at most once in 90 days; one of the hold-out group is written down and not thanked.
package func thank(for feedback: Feedback, by act: Act, in tx: Transaction) throws {
    let settings = try ThanksSettings.find(in: tx)
    guard settings.isOn, let id = feedback.customer, let customer = try CustomerRecord.find(id, in: tx),
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
            thanksMailKind, payload: ["feedback": .id(feedback.id)], dueAt: act.at, onceKey: "\(thanksMailKind):\(feedback.id)"),
        act: act)
}
