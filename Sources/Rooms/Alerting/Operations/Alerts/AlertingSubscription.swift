import Foundation
import Handling
import Listening
package import Primitives
package import Storage

/// Hears what customers and colleagues do: feedback that counts asks the rules, work on a case ends its ringing, and a
/// promise at risk, an offer that does not move or an early warning rings whoever has to act.
package func alertingSubscription(neighbours: AlertNeighbours, clock: WallClock) -> Subscription {
    Subscription(
        "alerting",
        kinds: [
            "feedback.confirmed", "feedback.changed", "feedback.commented", "case.taken", "case.replied", "case.called",
            "case.closed", "promise.warned", "promise.kept", "promise.moved", "promise.cancelled", "promise.done_late",
            "offer.approval_waits", "offer.unanswered", "offer.approved", "offer.refused_approval", "offer.withdrawn",
            "offer.accepted", "offer.declined", "offer.part_disliked", "insight.warning",
        ]
    ) { logged, tx in
        let event = logged.event
        let act = Act(tenant: event.tenant, actor: .system, at: clock.now)
        switch event.kind {
        case "feedback.confirmed":
            guard try mayRing(event, in: tx) else { return }
            try hearFeedback(FeedbackID(event.subject), neighbours: neighbours, by: act, in: tx)
        case "feedback.changed", "feedback.commented":
            try hearFeedback(FeedbackID(event.subject), neighbours: neighbours, by: act, in: tx)
        case let kind where kind.hasPrefix("promise."): try hearPromise(event, by: act, in: tx)
        case let kind where kind.hasPrefix("offer."): try hearOffer(event, by: act, in: tx)
        case "insight.warning": try hearWarning(event, by: act, in: tx)
        default:
            guard let staff = event.actor.staff, let item = event.caseID else { return }
            try quieten(CaseID(item), because: staff, by: act.by(event.actor), in: tx)
        }
    }
}
