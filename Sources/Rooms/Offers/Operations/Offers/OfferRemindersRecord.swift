package import Primitives
package import Storage

/// The row of the brand's reminders.
package enum OfferRemindersRecord {
    /// What the brand chose, or the usual reminders.
    package static func find(in snapshot: Snapshot) throws -> OfferReminders {
        let row = try snapshot.row("SELECT * FROM offer_reminders WHERE tenant_id = \(snapshot.tenant)")
        guard let row else { return .usual }
        return OfferReminders(approvalHours: try row.int("approval_hours"), answerDays: try row.int("answer_days"))
    }
}

/// Sets when people are reminded, for those who manage remedies; timers that run keep their time.
package func setOfferReminders(_ reminders: OfferReminders, by act: Act, in tx: Transaction) throws {
    try requireManaging(act, in: tx)
    try tx.run(
        """
        INSERT INTO offer_reminders (tenant_id, approval_hours, answer_days)
        VALUES (\(act.tenant), \(reminders.approvalHours), \(reminders.answerDays))
        ON CONFLICT (tenant_id) DO UPDATE SET approval_hours = excluded.approval_hours, answer_days = excluded.answer_days
        """)
    let facts: JSONValue = [
        "approval_hours": .int(Int64(reminders.approvalHours)), "answer_days": .int(Int64(reminders.answerDays)),
    ]
    tx.append(Event("offer_reminders.set", subject: act.tenant.uuid, facts: facts, act: act))
}
