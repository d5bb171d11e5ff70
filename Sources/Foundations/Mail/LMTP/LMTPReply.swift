/// One answer line of the server (RFC 5321, 4.2) with its enhanced status (RFC 2034).
package struct LMTPReply: Hashable, Sendable {
    /// Three digits.
    package let code: Int
    /// `class.subject.detail`, empty for greetings.
    package let status: String
    /// Words for people, ASCII on one line.
    package let text: String

    init(_ code: Int, _ status: String, _ text: String) {
        self.code = code
        self.status = status
        self.text = String(
            String.UnicodeScalarView(text.unicodeScalars.filter { (0x20...0x7E).contains($0.value) }.prefix(200)))
    }

    /// The line with CRLF.
    package var line: String { "\(code) \(status.isEmpty ? "" : status + " ")\(text)\r\n" }

    static let outOfOrder = LMTPReply(503, "5.5.1", "out of order")
    static let badArguments = LMTPReply(501, "5.5.4", "bad arguments")
    static let fine = LMTPReply(250, "2.0.0", "ok")
    static let lineTooLong = LMTPReply(500, "5.5.2", "line too long")
    static let tooBig = LMTPReply(552, "5.3.4", "message too big")
    static let notLHLO = LMTPReply(500, "5.5.1", "this is LMTP, say LHLO")
    static let bye = LMTPReply(221, "2.0.0", "bye")
    static let shuttingDown = LMTPReply(421, "4.3.2", "shutting down, come again")
    static let tooManyConnections = LMTPReply(421, "4.3.2", "too many connections")
    static let tooManyErrors = LMTPReply(421, "4.7.0", "too many errors")
}
