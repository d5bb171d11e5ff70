package import Storage

/// Counts what the event log tells; nothing else writes the tables of this room.
package let insightSubscription = Subscription(
    insightReader, kinds: insightKinds, many: "feedback.confirmed", hearMany: hearRatings
) { logged, tx in
    switch logged.event.kind.prefix(while: { $0 != "." }) {
    case "feedback": try hearRating(logged, in: tx)
    case "invitation": try hearInvitation(logged, in: tx)
    case "case": try hearCase(logged, in: tx)
    case "promise": try hearPromise(logged, in: tx)
    case "recovery": try hearRecovery(logged, in: tx)
    default: try hearCause(logged, in: tx)
    }
}

/// The name under which the place in the log is kept.
let insightReader = "insight"

private let insightKinds: Set<String> = [
    "feedback.confirmed", "feedback.changed", "feedback.voided",
    "invitation.sent", "invitation.failed",
    "case.opened", "case.taken", "case.assigned", "case.passed", "case.closed", "case.merged", "case.reopened",
    "case.unmerged", "case.replied", "case.called", "case.visited",
    "promise.made", "promise.kept", "promise.broken", "promise.moved", "promise.cancelled",
    "recovery.state", "complaint.caused",
]
