/// One command line, read.
enum LMTPCommand: Equatable {
    case hello(String)
    case mail(path: String, size: Int?, isUTF8: Bool)
    case recipient(path: String)
    case data
    case reset
    case nothing
    case verify
    case help
    case quit
    /// HELO and EHLO, which an LMTP server must not take (RFC 2033, 4.1).
    case otherHello
    /// A command that is known but cannot be read, with the answer to it.
    case wrong(LMTPReply)
    case unknown

    /// Reads a line without its line end.
    init(_ line: ArraySlice<UInt8>) {
        guard let text = String(validating: line, as: UTF8.self),
            !text.utf8.contains(where: { $0 < 0x20 && $0 != 0x09 || $0 == 0x7F })
        else {
            self = .wrong(.badArguments)
            return
        }
        let verb = text.prefix { $0 != " " && $0 != "\t" }
        let rest = text.dropFirst(verb.count).drop { $0 == " " || $0 == "\t" }
        switch verb.uppercased() {
        case "LHLO": self = rest.isEmpty ? .wrong(.badArguments) : .hello(String(rest))
        case "HELO", "EHLO": self = .otherHello
        case "MAIL": self = Self.mail(rest)
        case "RCPT": self = Self.recipient(rest)
        case "DATA": self = .data
        case "RSET": self = .reset
        case "NOOP": self = .nothing
        case "VRFY": self = .verify
        case "HELP": self = .help
        case "QUIT": self = .quit
        default: self = .unknown
        }
    }

    private static func mail(_ rest: Substring) -> LMTPCommand {
        guard let (path, parameters) = MailPath.split(rest, keyword: "from") else { return .wrong(.badArguments) }
        var size: Int?
        var isUTF8 = false
        for parameter in parameters {
            let pieces = parameter.split(separator: "=", maxSplits: 1).map { $0.uppercased() }
            switch (pieces.first ?? "", pieces.count > 1 ? pieces[1] : nil) {
            case ("SIZE", let value?):
                guard let bytes = Int(value), bytes >= 0 else { return .wrong(.badArguments) }
                size = bytes
            case ("BODY", "7BIT"), ("BODY", "8BITMIME"): break
            case ("SMTPUTF8", nil): isUTF8 = true
            default: return .wrong(LMTPReply(555, "5.5.4", "unknown parameter"))
            }
        }
        return .mail(path: path, size: size, isUTF8: isUTF8)
    }

    private static func recipient(_ rest: Substring) -> LMTPCommand {
        guard let (path, parameters) = MailPath.split(rest, keyword: "to"), !path.isEmpty else {
            return .wrong(.badArguments)
        }
        return parameters.isEmpty ? .recipient(path: path) : .wrong(LMTPReply(555, "5.5.4", "unknown parameter"))
    }
}
