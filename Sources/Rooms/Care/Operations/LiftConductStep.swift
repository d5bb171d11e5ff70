package import Primitives
package import Storage

/// Ends a step before its time, and all above it, since none may stand on a rung that is not there.
package func liftConductStep(_ id: ConductStepID, by act: Act, in tx: Transaction) throws {
    guard act.actor.staff != nil else { throw ConductRefusal.staffOnly }
    let step = try ConductRecord.require(id, in: tx)
    try end(try step.ending(.lifted, at: act.at), before: step, because: .lifted, by: act, in: tx)
}

/// Lets a step hold for longer; the customer is told.
package func renewConductStep(
    _ id: ConductStepID, until reviewAt: Instant, by act: Act, in tx: Transaction
) throws {
    guard act.actor.staff != nil else { throw ConductRefusal.staffOnly }
    let renewed = try ConductRecord.require(id, in: tx).renewing(until: reviewAt, at: act.at)
    try ConductRecord.update(renewed, in: tx)
    tx.append(renewed.event("conduct.renewed", ["review": .instant(reviewAt)], act))
    try tell(.renewed, about: renewed, key: "renewed:\(reviewAt.milliseconds)", by: act, in: tx)
    try setReview(of: renewed, by: act, in: tx)
}

/// What the timer does on the review date: a step that nobody renewed is over, so no block is ever forgotten.
package func reviewConductStep(_ id: ConductStepID, by act: Act, in tx: Transaction) throws {
    guard let step = try ConductRecord.find(id, in: tx), step.isInForce, act.at >= step.reviewAt else { return }
    try end(try step.ending(.reviewed, at: act.at), before: step, because: .reviewed, by: act, in: tx)
}

/// The worker of the timer; it is an outbox row, so a restart loses none.
package func conductReviewWorker(database: Database, clock: WallClock) -> OutboxWorker {
    OutboxWorker(conductReviewKind) { item in
        guard let step: ConductStepID = item.payload["step"]?.id() else { return .never("the row names no step") }
        do {
            let act = Act(tenant: item.tenant, actor: .system, at: clock.now)
            try await database.write(in: item.tenant) { try reviewConductStep(step, by: act, in: $0) }
            return .done
        } catch {
            return .later("\(error)")
        }
    }
}

/// Saves an ended step and ends those above it; one mail tells the customer of all.
func end(
    _ ended: ConductStep, before step: ConductStep, because ending: ConductStep.Ending, by act: Act, in tx: Transaction
) throws {
    let fallen = try ConductRecord.ladder(of: step.customer, in: tx).above(step)
    try ConductRecord.update(ended, in: tx)
    for other in fallen { try ConductRecord.update(try other.ending(ending, at: act.at), in: tx) }
    for over in [ended] + fallen {
        tx.append(
            over.event(
                "conduct.lifted", ["rung": .string(over.rung.rawValue), "reason": .string(ending.rawValue)], act))
    }
    try tell(.ended, about: ended, key: "ended", by: act, in: tx)
}
