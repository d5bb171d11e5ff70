package import Primitives

/// A delivery report (RFC 3464) with what it tells about each recipient and about the message it is for.
package struct DeliveryReport: Hashable, Sendable {
    /// What happened to the message for one recipient.
    package enum Action: String, Sendable {
        case failed, delayed, delivered, relayed, expanded
    }

    /// The part of a report about one recipient.
    package struct Recipient: Hashable, Sendable {
        /// The final address, or the original one when the report has no other.
        package let address: EmailAddress?
        /// What happened; failed when the report does not say.
        package let action: Action
        /// The status code, from its field or from the diagnostic text.
        package let status: DeliveryStatus?
        /// The answer of the refusing server, at most 500 characters.
        package let diagnostic: String?
    }

    /// The server that reports.
    package let reportingServer: String?
    /// One entry per recipient, in order.
    package let recipients: [Recipient]
    /// The id of our message without angle brackets, from the copy of its header.
    package let originalMessageID: String?
    /// The copied header of our message; empty when the report brings none.
    package let originalHeaders: MailHeaders

    /// Whether at least one recipient failed for good.
    package var hasPermanentFailure: Bool {
        recipients.contains { $0.action == .failed && ($0.status?.isPermanent ?? true) }
    }
}
