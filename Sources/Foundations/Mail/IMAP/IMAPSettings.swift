import Primitives

/// How to reach one folder of one account on an IMAP server.
package struct IMAPSettings: Hashable, Sendable {
    /// When the connection is encrypted.
    package enum Encryption: String, Sendable {
        /// From the first byte, port 993 by custom.
        case implicit
        /// By STARTTLS before the sign-in, and not at all without it.
        case startTLS
        /// Never, for a server on the same machine.
        case none
    }

    /// Name or address.
    package var host: String
    /// 143 or 993 by custom.
    package var port: Int
    /// When the connection is encrypted.
    package var encryption: Encryption
    /// The account.
    package var user: String
    /// Never written to a log.
    package var password: String
    /// The folder as people write it; it travels in modified UTF-7 (RFC 3501, 5.1.3).
    package var folder: String
    /// Whether the folder is opened so that nothing in it can change.
    package var isReadOnly = true
    /// Milliseconds until the connection must stand and the sign-in be answered.
    package var connectMilliseconds = 15_000
    /// Milliseconds without one byte after which a server counts as gone.
    package var silenceMilliseconds = 30_000
    /// Milliseconds for one whole answer, such as a large message.
    package var answerMilliseconds = 300_000
    /// Bytes of the largest message that is fetched.
    package var messageBytes = Limits.messageBytes

    /// Takes the place of the folder; limits are set afterwards.
    package init(
        host: String, port: Int, encryption: Encryption, user: String, password: String, folder: String = "INBOX"
    ) {
        self.host = host
        self.port = port
        self.encryption = encryption
        self.user = user
        self.password = password
        self.folder = folder
    }
}
