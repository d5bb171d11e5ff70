package import Listening
import People
package import Primitives
package import Storage

/// A message that a person wrote, ready to find its case.
package struct IncomingMessage: Sendable {
    /// What tells its case.
    package var clues: MessageClues
    /// What the customer said.
    package var words: CustomerWords
    /// The sender's name, for a customer who is not known yet.
    package var senderName: String
    /// Where in the journey the words seem to belong.
    package var touchpoint: Touchpoint
    /// The rest of what is known, should a case be opened; its words and customer are replaced.
    package var template: (@Sendable (NewCase) -> NewCase)?

    /// A message with its clues.
    package init(
        clues: MessageClues, words: CustomerWords, senderName: String = "", touchpoint: Touchpoint = .other,
        template: (@Sendable (NewCase) -> NewCase)? = nil
    ) {
        self.clues = clues
        self.words = words
        self.senderName = senderName
        self.touchpoint = touchpoint
        self.template = template
    }
}

/// What became of a message.
package enum TakenMessagePlace: Hashable, Sendable {
    /// It is in a case.
    case placed(CasePlace)
    /// It waits for a person, who may put it into the candidate with ``addMessage``.
    case held(candidate: CaseID)
    /// Nobody can be answered, since the sender's address can not be read.
    case withoutSender
}

/// Puts a message into its case, opens one, or leaves it to a person; a repeated message changes nothing.
package func takeMessage(_ message: IncomingMessage, by act: Act, in tx: Transaction) throws -> TakenMessagePlace {
    if let earlier = try repeated(message.words, in: tx) { return .placed(earlier) }
    switch try findCaseForMessage(message.clues, in: tx) {
    case .belongs(let id, _): return .placed(try addMessage(message.words, to: id, by: act, in: tx))
    case .held(let candidate): return .held(candidate: candidate)
    case .new(let related):
        guard let sender = message.clues.sender else { return .withoutSender }
        let customer = try findOrCreateCustomer(
            NewCustomer(name: message.senderName, email: sender, language: message.words.language), by: act, in: tx)
        let plain = NewCase(
            customer: customer, subject: message.clues.subject, words: message.words, touchpoint: message.touchpoint)
        let place = try openCaseFile(message.template?(plain) ?? plain, by: act, in: tx)
        if let related { try linkCases(place.caseID, related, as: .sameSubject, by: act, in: tx) }
        return .placed(place)
    }
}
