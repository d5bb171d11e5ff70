import Handling
package import Listening
package import Primitives
package import Storage
import TextAnalysis

/// An unhappy rating about a closed case brings it back: the words join it as a message, or open a case that follows it.
package func reopenWhenUnhappy(_ id: FeedbackID, by act: Act, in tx: Transaction) throws {
    guard let feedback = try FeedbackRecord.find(id, in: tx), feedback.counts, let about = feedback.caseID,
        feedback.standing?.isHappy == false, let item = try CaseRecord.surviving(CaseID(about), in: tx), !item.isOpen
    else { return }
    var words = CustomerWords(
        feedback.comment, kind: .feedback, channel: feedback.channel, language: feedback.language,
        anger: feedback.findings?.anger.rawValue ?? 0)
    words.face = feedback.standing
    words.feedback = id
    words.onceKey = "feedback:\(id)"
    let place = try addMessage(words, to: item.id, by: act, in: tx)
    try raiseCase(place.caseID, to: .high, by: act, in: tx)
}
