import CCurl

/// What was said while one message was handed over: the last command's verb and the server's last line.
final class SMTPConversation {
    /// The verb of the last command in upper case; `DATA` also while the message goes out. Arguments are never kept.
    private(set) var verb = ""
    /// The last line of the server, at most 500 bytes.
    private(set) var lastLine = ""
    /// The bytes to send and how far they have gone.
    private let message: [UInt8]
    private var sent = 0
    private var isOver = false

    init(message: [UInt8]) { self.message = message }

    /// Copies the next bytes of the message for libcurl.
    func read(into target: UnsafeMutablePointer<CChar>, room: Int) -> Int {
        let count = min(room, message.count - sent)
        message.withUnsafeBytes { raw in
            guard count > 0, let start = raw.baseAddress else { return }
            UnsafeMutableRawPointer(target).copyMemory(from: start + sent, byteCount: count)
        }
        sent += count
        return count
    }

    /// Takes a line that libcurl saw on the wire.
    func note(_ kind: curl_infotype, _ bytes: UnsafeBufferPointer<CChar>) {
        let text = String(decoding: bytes.prefix(500).map { UInt8(bitPattern: $0) }, as: UTF8.self)
        if kind == CURLINFO_HEADER_OUT {
            let word = text.prefix { $0.isLetter }.uppercased()
            // Lines of a sign-in dialogue are no verbs; only known ones count.
            if ["EHLO", "HELO", "STARTTLS", "AUTH", "MAIL", "RCPT", "DATA", "QUIT", "RSET"].contains(word) {
                // libcurl says QUIT behind a refusal; the answer to that must not hide the refusal.
                isOver = word == "QUIT"
                if !isOver { verb = word }
            }
        } else if kind == CURLINFO_HEADER_IN, !isOver {
            lastLine = text.split(whereSeparator: \.isNewline).last.map(String.init) ?? ""
        }
    }

    /// The code at the head of the last line, 0 when there is none.
    var code: Int { Int(lastLine.prefix(3)) ?? 0 }

    /// The last line without its code.
    var text: String { String(lastLine.dropFirst(4)) }
}
