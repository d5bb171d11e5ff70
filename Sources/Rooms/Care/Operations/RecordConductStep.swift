import People
package import Primitives
package import Storage

/// The outbox kind of the mail that tells a customer what was decided about their conduct.
package let conductMailKind = "conduct.mail"

/// The outbox kind of the timer that ends a step on its review date.
package let conductReviewKind = "conduct.review"

/// What a mail about conduct says.
package enum ConductNews: String, CaseIterable, Sendable {
    /// A step was taken.
    case taken
    /// It holds for longer.
    case renewed
    /// The appeal was not granted.
    case upheld
    /// The step is over.
    case ended
}

/// Puts a customer on a rung, tells them so, and sets the timer of the review.
@discardableResult
package func recordConductStep(_ new: NewConductStep, by act: Act, in tx: Transaction) throws -> ConductStepID {
    guard let staff = act.actor.staff else { throw ConductRefusal.staffOnly }
    guard let customer = try CustomerRecord.current(new.customer, in: tx) else { throw ConductRefusal.noSuchCustomer }
    var new = new
    new.customer = customer.id
    let ladder = try ConductRecord.ladder(of: customer.id, in: tx)
    let step = try ladder.stepping(act.newID(), new, by: staff, at: act.at)
    try ConductRecord.insert(step, in: tx)
    tx.append(
        step.event("conduct.step", ["rung": .string(step.rung.rawValue), "review": .instant(step.reviewAt)], act))
    try tell(.taken, about: step, key: "taken", by: act, in: tx)
    try setReview(of: step, by: act, in: tx)
    return step.id
}

/// Posts the mail about a step; `key` tells apart the news of one step.
func tell(_ news: ConductNews, about step: ConductStep, key: String, by act: Act, in tx: Transaction) throws {
    try tx.post(
        OutboxItem(
            conductMailKind, payload: ["step": .id(step.id), "news": .string(news.rawValue)], dueAt: act.at,
            onceKey: "conduct.mail:\(step.id):\(key)"), act: act)
}

func setReview(of step: ConductStep, by act: Act, in tx: Transaction) throws {
    try tx.post(
        OutboxItem(
            conductReviewKind, payload: ["step": .id(step.id)], dueAt: step.reviewAt,
            onceKey: "conduct.review:\(step.id):\(step.reviewAt.milliseconds)"), act: act)
}
