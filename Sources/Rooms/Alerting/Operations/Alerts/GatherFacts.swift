import Listening
import People
import Primitives
import Storage
import TextAnalysis

/// What rules may ask about feedback, with the customer's value and earlier trouble.
func gatherFacts(
    about feedback: Feedback, neighbours: AlertNeighbours, in snapshot: Snapshot
) throws -> AlertFacts {
    var facts = AlertFacts(feedback)
    guard let id = feedback.customer, let customer = try CustomerRecord.find(id, in: snapshot) else { return facts }
    facts.value = customer.valueMinor
    facts.isKeyAccount = customer.isKeyAccount
    facts.outlook = try neighbours.outlook(id, snapshot)
    facts.unhappyAt = try FeedbackRecord.of(customer: id, limit: 50, in: snapshot)
        .filter { $0.counts && $0.standing?.isHappy == false }
        .map { $0.confirmedAt ?? $0.firstAt }
    return facts
}

extension AlertFacts {
    /// What the event of a confirmation tells; nil when it lacks what it should name.
    init?(_ event: Event) {
        guard let touchpoint = event.facts["touchpoint"]?.text.flatMap({ Touchpoint(rawValue: $0) }),
            let language = event.facts["language"]?.text.flatMap({ LanguageCode(rawValue: $0) }),
            let channel = event.facts["channel"]?.text.flatMap({ Channel(rawValue: $0) })
        else { return nil }
        self.init(touchpoint: touchpoint, language: language, channel: channel, at: event.at)
        face = (event.facts["standing"] ?? event.facts["face"])?.text.flatMap { Face(rawValue: $0) }
        anger = Int(event.facts["anger"]?.integer ?? 0)
        wantsCall = event.facts["callback"]?.truth == true
    }

    /// What the feedback itself tells, without its customer.
    init(_ feedback: Feedback) {
        self.init(
            touchpoint: feedback.touchpoint, language: feedback.language, channel: feedback.channel,
            at: feedback.changedAt ?? feedback.confirmedAt ?? feedback.firstAt)
        face = feedback.standing
        foldedWords = searchFolded(feedback.comment)
        anger = feedback.findings?.anger.rawValue ?? 0
        isComplaint = feedback.findings?.isComplaint ?? false
        wantsCall = feedback.callback != nil
    }
}
