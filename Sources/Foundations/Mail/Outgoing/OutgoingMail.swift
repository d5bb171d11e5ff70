package import Primitives

/// A message that is to leave, as values; what it cannot say cannot be sent.
package struct OutgoingMail: Sendable {
    /// Whether and how a message is automatic (RFC 3834, 5).
    package enum Automatic: String, Sendable {
        /// An answer that a machine gave to a message.
        case replied = "auto-replied"
        /// A message that a machine sent by itself, such as a survey.
        case generated = "auto-generated"
    }

    /// The brand's or agent's name and the channel's address.
    package var from: Mailbox
    /// Main recipients.
    package var to: [Mailbox]
    /// Recipients of a copy.
    package var cc: [Mailbox] = []
    /// Where answers go, usually a ``ReplyAddress``.
    package var replyTo: EmailAddress?
    /// The subject on one line.
    package var subject: String
    /// The plain text, always present.
    package var text: String
    /// The same in HTML.
    package var html: String?
    /// The id without angle brackets, usually from ``OwnMessageID``.
    package var messageID: String
    /// The id of the message that this one answers.
    package var inReplyTo: String?
    /// The thread, oldest first; the composer keeps the first and the last twenty.
    package var references: [String] = []
    /// The time that the message carries.
    package var date: Instant
    /// How to leave the list that the message belongs to.
    package var listUnsubscribe: ListUnsubscribe?
    /// Nil for words that a person wrote and sent.
    package var automatic: Automatic?
    /// The install's marker from ``OwnMail``, by which it knows its mail again.
    package var loopMarker: String?
    /// Further fields.
    package var extraHeaders: [ExtraHeader] = []
    /// Files, in order.
    package var attachments: [MailAttachment] = []

    /// A plain message; everything else is set afterwards.
    package init(from: Mailbox, to: [Mailbox], subject: String, text: String, messageID: String, date: Instant) {
        self.from = from
        self.to = to
        self.subject = subject
        self.text = text
        self.messageID = messageID
        self.date = date
    }
}
