package import Primitives

/// Carries finished messages to a mail server; the program passes one in, tests pass their own.
package struct MailTransport: Sendable {
    /// Who a message is from and for on the way, apart from what its header says.
    package struct Route: Hashable, Sendable {
        /// Where bounces go; nil is the null sender `<>` of automatic answers.
        package let sender: EmailAddress?
        /// Everyone who gets this copy.
        package let recipients: [EmailAddress]

        /// Takes both as given.
        package init(sender: EmailAddress?, recipients: [EmailAddress]) {
            self.sender = sender
            self.recipients = recipients
        }
    }

    /// Sends one message and returns when the server has answered.
    package let send: @Sendable (Route, [UInt8]) async -> SendResult

    /// Uses `send` for every message.
    package init(send: @escaping @Sendable (Route, [UInt8]) async -> SendResult) { self.send = send }
}

/// What a mail server made of a message.
package enum SendResult: Hashable, Sendable {
    /// It took the responsibility; its last line for the record.
    case accepted(serverReply: String)
    /// It will never take this message for these recipients.
    case refusedForGood(code: Int, text: String)
    /// It, the network or our own sign-in failed; a later try may succeed. Code 0 means that no server answered.
    case tryLater(code: Int, text: String)
}
