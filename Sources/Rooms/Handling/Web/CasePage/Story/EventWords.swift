import People
import Primitives
import Storage
import Web

/// Sentences for the events of a case that are no words of anybody.
struct EventWords {
    let names: PeopleNames
    let causes: [CauseID: Cause]
    let more: @Sendable (Event) -> Text?

    /// The sentence of an event; nil for one that an entry of the timeline shows already.
    func text(_ event: Event) -> Text? {
        let who = actor(event.actor)
        switch event.kind {
        case "case.taken": return HandlingText.didTake(who: who)
        case "case.assigned", "case.passed": return passed(event, who: who)
        case "case.acknowledged": return HandlingText.didAcknowledge
        case "case.assessed": return HandlingText.didAssess(who: who)
        case "case.raised": return raised(event)
        case "case.awaiting": return HandlingText.didStopClock
        case "case.resumed": return HandlingText.didResumeClock
        case "case.closed": return HandlingText.didClose(who: who)
        case "case.reopened": return HandlingText.didReopen(who: who)
        case "case.merged": return HandlingText.didMerge
        case "case.unmerged": return HandlingText.didUnmerge
        case "case.linked": return HandlingText.didLink
        case "case.split": return HandlingText.didSplit
        case "complaint.added": return event.actor.staff == nil ? nil : HandlingText.didAddComplaint(who: who)
        case "complaint.caused": return caused(event)
        // The chips under the words show them.
        case "finding.corrected": return nil
        default: return event.kind.hasPrefix("case.") || event.kind.hasPrefix("complaint.") ? nil : more(event)
        }
    }

    /// The symbol of a kind of event.
    static func icon(of kind: String) -> IconName {
        switch kind {
        case "case.taken", "case.assigned", "case.passed": .userCheck
        case "case.acknowledged": .mailCheck
        case "case.raised": .arrowUp
        case "case.awaiting", "case.resumed": .hourglass
        case "case.closed": .circleCheck
        case "case.reopened": .rotateCcw
        case "case.merged", "case.unmerged": .gitMerge
        case "case.linked": .link
        case "case.split": .split
        case "complaint.caused": .search
        default: kind.hasPrefix("promise.") ? .calendarCheck : kind.hasPrefix("offer.") ? .gift : .zap
        }
    }

    private func actor(_ actor: Actor) -> Text {
        switch actor {
        case .staff(let id): .verbatim(names.name(id))
        case .customer: HandlingText.customer
        case .apiKey, .system: WebText.brand
        }
    }

    private func passed(_ event: Event, who: Text) -> Text {
        if let to = event.facts["to"]?.text.flatMap({ StaffID($0) }) {
            return HandlingText.didPassTo(who: who, name: .verbatim(names.name(to)))
        }
        let team = event.facts["team"]?.text.flatMap { TeamID($0) }.flatMap { names.teams[$0] }
        return team.map { HandlingText.didPassTo(who: who, name: .verbatim($0)) } ?? HandlingText.didRelease(who: who)
    }

    private func raised(_ event: Event) -> Text? {
        event.facts["priority"]?.integer.flatMap { Priority(rawValue: Int($0)) }.map {
            HandlingText.didRaise(priority: $0.text)
        }
    }

    private func caused(_ event: Event) -> Text? {
        let cause = event.facts["cause"]?.text.flatMap { CauseID($0) }.flatMap { causes[$0] }
        return cause.map { HandlingText.didFindCause(cause: $0.name.text) }
    }
}
