import Foundation
import Listening
import Primitives
import Storage

/// The alert that the next one of this cause joins: that of a storm that goes on, or the one that a new storm gathers.
func stormRoot(of cause: String, by act: Act, in tx: Transaction) throws -> Alert? {
    if let storm = try AlertRecord.storm(cause, at: act.at, in: tx) { return storm }
    let earlier = try AlertRecord.ofCause(cause, since: act.at - AlertStorm.window, in: tx)
    guard AlertStorm.isBlowing(raisedAt: earlier.map(\.raisedAt), now: act.at) else { return nil }
    // All of them were taken: people are at it, and the next one rings for itself.
    guard let (oldest, swallowed) = AlertStorm.gathered(earlier) else { return nil }
    var root = oldest
    for other in swallowed {
        try AlertRecord.update(other.collapsed(), lastAt: act.at, in: tx)
        try AlertRecord.move(from: other.id, to: root.id, in: tx)
        root.count += other.count
        tx.append(root.swallowing(other.feedback?.uuid ?? other.id.uuid, customer: other.customer?.uuid, act))
    }
    try AlertRecord.update(root, lastAt: act.at, in: tx)
    return root
}

/// Counts one more piece of feedback to the alert of its storm; nobody is rung again.
func collapse(_ feedback: Feedback, into alert: Alert, by act: Act, in tx: Transaction) throws {
    guard try AlertRecord.claim(feedback.id, for: alert.id, in: tx) else { return }
    var grown = alert
    grown.count += 1
    try AlertRecord.update(grown, lastAt: act.at, in: tx)
    tx.append(grown.swallowing(feedback.id.uuid, customer: feedback.customer?.uuid, act))
}

extension Alert {
    /// That the alert now stands for one thing more.
    func swallowing(_ subject: UUID, customer: UUID?, _ act: Act) -> Event {
        Event(
            "alert.collapsed", subject: subject, customerID: customer,
            facts: ["into": .id(id), "count": .int(Int64(count))], act: act)
    }
}
