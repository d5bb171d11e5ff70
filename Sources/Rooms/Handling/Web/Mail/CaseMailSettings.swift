package import Mail
package import Primitives

/// What sending the mails of cases needs.
package struct CaseMailSettings: Sendable {
    /// Carries finished messages.
    package let transport: MailTransport
    /// Signs the addresses under which answers come back.
    package let keys: ReplyKeys
    /// The domain of our Message-IDs.
    package let domain: String
    /// The mark by which this install knows its own mail again; nil leaves it away.
    package let loopMarker: String?
    /// The address that writes for brands without one of their own.
    package let fallbackSender: EmailAddress?

    /// Settings as the program puts them together.
    package init(
        transport: MailTransport, keys: ReplyKeys, domain: String, loopMarker: String? = nil,
        fallbackSender: EmailAddress? = nil
    ) {
        self.transport = transport
        self.keys = keys
        self.domain = domain
        self.loopMarker = loopMarker
        self.fallbackSender = fallbackSender
    }
}
