import Listening
import Primitives
package import Storage

/// Measures the moments of truth from what happened: an answered call, a greeting at the desk, a first line to a form.
package let momentSubscription = Subscription(
    "handling.moments", kinds: ["call.answered", "desk.greeted", "case.replied", "case.called", "case.visited"]
) { logged, tx in
    let event = logged.event
    switch event.kind {
    case "call.answered", "desk.greeted":
        guard let wait = event.facts["wait_ms"]?.integer else { return }
        let moment: Moment = event.kind == "call.answered" ? .ring : .desk
        try MomentRecord.add(.milliseconds(wait), to: moment, at: event.at, in: tx)
    default:
        guard event.facts["first"]?.truth == true, event.facts["human"]?.truth != false,
            let item = try CaseRecord.find(CaseID(event.subject), in: tx), item.channel == .form
        else { return }
        let wait = event.at - item.openedAt
        guard wait <= Moment.longest else { return }
        try MomentRecord.add(wait, to: .form, at: event.at, in: tx)
    }
}
