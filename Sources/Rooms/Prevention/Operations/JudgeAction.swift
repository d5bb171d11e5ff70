package import Primitives
package import Storage

/// Writes down a person's judgement of an action that is done; one that did not help is opened again.
package func judgeEffectiveness(
    _ id: ActionID, isEffective: Bool, expecting version: Int? = nil, by act: Act, in tx: Transaction
) throws {
    let current = try ActionRecord.require(id, in: tx)
    if let version, version != current.version { throw StaleVersion() }
    let judged = try current.judging(isEffective: isEffective, at: act.at)
    try ActionRecord.update(judged, in: tx)
    tx.append(
        isEffective
            ? judged.event("action.effective", ["recurrences": .int(Int64(judged.recurrenceCount))], act)
            : judged.event("action.reopened", ["count": .int(Int64(judged.reopenCount)), "reason": "judged"], act))
}

/// What the timer does on the effectiveness date: an action without any recurrence is effective; one with some waits
/// for a person.
///
/// A timer of an earlier round changes nothing.
package func checkAction(_ id: ActionID, round: Int, by act: Act, in tx: Transaction) throws {
    guard let action = try ActionRecord.find(id, in: tx), action.state == .done, action.reopenCount == round,
        act.at >= action.plan.effectiveOn
    else { return }
    let since = action.doneAt ?? action.openedAt
    let recurrences = try tx.count(
        """
        SELECT COUNT(*) AS n FROM complaints
        WHERE tenant_id = \(act.tenant) AND cause_id = \(action.cause) AND created_at > \(since)
        """)
    guard recurrences > 0 else { return try judgeEffectiveness(id, isEffective: true, by: act, in: tx) }
    tx.append(action.event("action.check_due", ["recurrences": .int(Int64(recurrences))], act))
}

/// The worker of the timer; it is an outbox row, so a restart loses none.
package func actionCheckWorker(database: Database, clock: WallClock) -> OutboxWorker {
    OutboxWorker(actionCheckKind) { item in
        guard let action: ActionID = item.payload["action"]?.id(), let round = item.payload["reopened"]?.integer else {
            return .never("the row names no action")
        }
        do {
            let act = Act(tenant: item.tenant, actor: .system, at: clock.now)
            try await database.write(in: item.tenant) { try checkAction(action, round: Int(round), by: act, in: $0) }
            return .done
        } catch {
            return .later("\(error)")
        }
    }
}
