import Listening
import People
import Primitives
import Storage
import TextAnalysis

/// What rules may ask about feedback, with the customer's value and earlier trouble.
func gatherFacts(about feedback: Feedback, in snapshot: Snapshot) throws -> AlertFacts {
    var facts = AlertFacts(feedback)
    guard let id = feedback.customer, let customer = try CustomerRecord.find(id, in: snapshot) else { return facts }
    facts.value = customer.valueMinor
    facts.isKeyAccount = customer.isKeyAccount
    facts.unhappyAt = try FeedbackRecord.of(customer: id, limit: 50, in: snapshot)
        .filter { $0.counts && $0.face?.isHappy == false }
        .map { $0.confirmedAt ?? $0.firstAt }
    return facts
}

extension AlertFacts {
    /// What the feedback itself tells, without its customer.
    init(_ feedback: Feedback) {
        self.init(
            touchpoint: feedback.touchpoint, language: feedback.language, channel: feedback.channel,
            at: feedback.changedAt ?? feedback.confirmedAt ?? feedback.firstAt)
        face = feedback.face
        foldedWords = searchFolded(feedback.comment)
        anger = feedback.findings?.anger.rawValue ?? 0
        isComplaint = feedback.findings?.isComplaint ?? false
        wantsCall = feedback.callback != nil
    }
}
