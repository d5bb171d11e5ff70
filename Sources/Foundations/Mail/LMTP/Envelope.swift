/// What the delivering server said about a message beside the message itself.
package struct Envelope: Hashable, Sendable {
    /// Where bounces go, as written; empty for the null sender.
    package let sender: String
    /// The recipients in the order of RCPT, as written; each gets an answer of its own (RFC 2033, 4.2).
    package let recipients: [String]
    /// Whether the sender announced UTF-8 in the header (RFC 6531).
    package let isUTF8: Bool

    /// Takes each as given.
    package init(sender: String, recipients: [String], isUTF8: Bool = false) {
        self.sender = sender
        self.recipients = recipients
        self.isUTF8 = isUTF8
    }
}
