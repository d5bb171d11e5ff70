/// How to reach the mail server that takes our messages.
package struct SMTPSettings: Hashable, Sendable {
    /// When the connection is encrypted.
    package enum Encryption: String, Sendable {
        /// From the first byte, port 465 by custom.
        case implicit
        /// By STARTTLS, and not at all without it.
        case startTLS
        /// By STARTTLS when the server offers it.
        case whenOffered
        /// Never, for a server on the same machine.
        case none
    }

    /// Name or address.
    package var host: String
    /// 25, 465 or 587 by custom.
    package var port: Int
    /// When the connection is encrypted.
    package var encryption: Encryption
    /// Empty for a server that asks for no sign-in.
    package var user: String = ""
    /// Never written to a log.
    package var password: String = ""
    /// The name that EHLO tells.
    package var ownHostName: String
    /// Milliseconds until a connection must stand.
    package var connectMilliseconds = 10_000
    /// Milliseconds for one message from start to end.
    package var totalMilliseconds = 120_000
    /// Messages that may be under way at a time.
    package var connections = 4
    /// Whether the server's certificate is checked against the machine's roots; off only for tests.
    package var verifiesCertificate = true

    /// Takes the place of the server; time limits and sign-in are set afterwards.
    package init(host: String, port: Int, encryption: Encryption, ownHostName: String) {
        self.host = host
        self.port = port
        self.encryption = encryption
        self.ownHostName = ownHostName
    }
}
