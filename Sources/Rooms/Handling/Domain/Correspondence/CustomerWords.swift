package import Listening
package import Primitives

/// What a customer said once, and how it arrived.
package struct CustomerWords: Sendable {
    /// What the entry will be.
    package var kind: EntryKind
    /// How it arrived.
    package var channel: Channel
    /// The subject line of a mail.
    package var subject: String
    /// The words without quoted earlier mail; may be empty for a bare rating.
    package var body: String
    /// Quoted earlier mail.
    package var quoted = ""
    /// The language of the words, or of the customer when they are too few to tell.
    package var language: LanguageCode
    /// The grade of anger that analysis saw, 0...3.
    package var anger: Int
    /// The face of a rating.
    package var face: Face?
    /// What text analysis saw.
    package var findings: JSONValue = .object([:])
    /// The raw message, when there is one.
    package var raw: RawMessageID?
    /// The feedback, when there is one.
    package var feedback: FeedbackID?
    /// The Message-ID of the mail.
    package var messageIDHeader: String?
    /// Makes a repeated delivery of the same words change nothing.
    package var onceKey: String?

    /// Words of a customer; `anger` is clamped to 0...3.
    package init(
        _ body: String, subject: String = "", kind: EntryKind = .message, channel: Channel, language: LanguageCode,
        anger: Int = 0
    ) {
        self.body = body
        self.subject = subject
        self.kind = kind
        self.channel = channel
        self.language = language
        self.anger = min(max(anger, 0), 3)
    }

    /// The same words within the limits of an entry.
    func clipped() -> CustomerWords {
        var words = self
        words.body = CaseText.clipped(body)
        words.quoted = CaseText.clipped(quoted)
        words.subject = CaseText.preview(of: subject)
        return words
    }

    /// Words between white space, the measure of "too few words".
    package var wordCount: Int { body.split(whereSeparator: \.isWhitespace).count }
}
