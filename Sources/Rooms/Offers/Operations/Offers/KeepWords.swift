import Handling
import Listening
import Primitives
import Storage
import TextAnalysis

/// Puts what a customer says to an offer into the case, where it waits for an answer like any other words.
func keepWords(
    _ reason: String, quoting quoted: String = "", about offer: Offer, by act: Act, in tx: Transaction
) throws {
    let typed = reason.trimmed
    guard !typed.isEmpty else { return }
    let findings = analyze(typed, language: offer.language)
    var words = CustomerWords(
        typed, channel: act.actor.staff == nil ? .form : .phone, language: findings.language ?? offer.language,
        anger: findings.anger.rawValue)
    words.quoted = quoted
    let customer = Actor.customer(offer.customer.uuid)
    _ = try addMessage(words, to: offer.caseID, by: act.by(customer), in: tx)
}
