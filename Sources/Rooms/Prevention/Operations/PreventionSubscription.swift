package import Handling
package import Primitives
package import Storage

/// Hears which causes are found: a cause that comes back counts against its actions and opens them again.
package func preventionSubscription(clock: WallClock) -> Subscription {
    Subscription("prevention", kinds: ["complaint.caused"]) { logged, tx in
        let event = logged.event
        guard let cause: CauseID = event.facts["cause"]?.id() else { return }
        let act = Act(tenant: event.tenant, actor: .system, at: clock.now)
        try hearCause(cause, of: ComplaintID(event.subject), by: act, in: tx)
    }
}

/// Holds a complaint against every action that was done about its cause; the same complaint counts once per action.
package func hearCause(_ cause: CauseID, of id: ComplaintID, by act: Act, in tx: Transaction) throws {
    let complaint = try ComplaintRecord.require(id, in: tx)
    // A finding that was corrected meanwhile says nothing about this cause.
    guard complaint.cause == cause else { return }
    for action in try ActionRecord.list(against: cause, in: tx) {
        let recurrence = action.recurrence(of: complaint.createdAt)
        guard recurrence != .known, try claim(complaint, for: action, by: act, in: tx) else { continue }
        let after = action.recurring(recurrence)
        try ActionRecord.update(after, in: tx)
        let kind = recurrence == .reopens ? "action.reopened" : "action.recurred"
        let count = recurrence == .reopens ? after.reopenCount : after.recurrenceCount
        tx.append(
            after.event(
                kind, ["count": .int(Int64(count)), "complaint": .id(id), "cause": .id(cause), "reason": "recurrence"],
                case: complaint.caseID, act))
    }
}

private func claim(
    _ complaint: Complaint, for action: CorrectiveAction, by act: Act, in tx: Transaction
) throws -> Bool {
    try tx.run(
        """
        INSERT INTO action_recurrences (tenant_id, action_id, complaint_id, at)
        VALUES (\(act.tenant), \(action.id), \(complaint.id), \(act.at))
        ON CONFLICT (tenant_id, action_id, complaint_id) DO NOTHING
        """) == 1
}
