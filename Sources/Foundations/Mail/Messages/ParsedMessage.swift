package import Primitives

/// What a message says, as far as it can be read; whatever could not be read is in ``notes``, never an error.
package struct ParsedMessage: Sendable {
    /// The header fields in their order, decoded.
    package let headers: MailHeaders
    /// Authors; more than one only when the message names several.
    package let from: [Mailbox]
    /// The person who sent it for the author (RFC 5322, 3.6.2).
    package let sender: Mailbox?
    /// Main recipients.
    package let to: [Mailbox]
    /// Recipients of a copy.
    package let cc: [Mailbox]
    /// Where the author wants answers.
    package let replyTo: [Mailbox]
    /// The subject, decoded, without line ends and bidi overrides.
    package let subject: String
    /// The id without angle brackets.
    package let messageID: String?
    /// Ids of the messages that this one answers, without angle brackets.
    package let inReplyTo: [String]
    /// The thread from its oldest message to the newest, without angle brackets.
    package let references: [String]
    /// The time that the sender's clock showed.
    package let date: Instant?
    /// The text in its forms.
    package let body: MailBody
    /// Everything that is not the body, in order.
    package let attachments: [MailAttachment]
    /// The delivery report when the message carries one (RFC 3464).
    package let report: DeliveryReport?
    /// What was wrong with the message, each kind once.
    package let notes: [ParseNote]

    /// The one who should get an answer: Reply-To, else From, else Sender.
    package var answerAddress: EmailAddress? { (replyTo.first ?? from.first ?? sender)?.address }

    /// Ids of earlier messages from the nearest to the farthest, for finding the case.
    package var earlierMessageIDs: [String] {
        var seen: Set<String> = []
        return (inReplyTo + references.reversed()).filter { seen.insert($0).inserted }
    }
}
