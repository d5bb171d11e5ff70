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
    /// Changes what the words alone give, should a case be opened, such as a team by the address that was written to.
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
///
/// Words that nobody analysed yet are analysed here, so that anger, topics and what is at stake are known before anybody reads them.
package func takeMessage(_ message: IncomingMessage, by act: Act, in tx: Transaction) throws -> TakenMessagePlace {
    if let earlier = try repeated(message.words, in: tx) { return .placed(earlier) }
    let (words, findings) = message.words.analyzed(shifts: try BrandReaderRecord.shifts(in: tx))
    switch try findCaseForMessage(message.clues, in: tx) {
    case .belongs(let id, _): return .placed(try addMessage(words, to: id, by: act, in: tx))
    case .held(let candidate): return .held(candidate: candidate)
    case .new(let related):
        guard let sender = message.clues.sender else { return .withoutSender }
        let customer = try findOrCreateCustomer(
            NewCustomer(name: message.senderName, email: sender, language: words.language), by: act, in: tx)
        var new = NewCase(
            customer: customer, subject: message.clues.subject, words: words, touchpoint: message.touchpoint)
        // Praise and questions are cases too, but no matter is written down for them.
        new.isComplaint = false
        new.heed(findings)
        let place = try openCaseFile(message.template?(new) ?? new, by: act, in: tx)
        if let related { try linkCases(place.caseID, related, as: .sameSubject, by: act, in: tx) }
        return .placed(place)
    }
}
