/// What one answer line says.
enum IMAPReply: Hashable {
    /// The end of a command.
    case done(tag: String, IMAPStatus)
    /// A remark on the way, such as `* OK [UIDVALIDITY 3] ...` or `* BYE ...`.
    case remark(IMAPStatus)
    /// The numbers that a search found.
    case found([UInt32])
    /// How many messages the folder holds.
    case exists(Int)
    /// What is known of one message.
    case fetched(FetchedItems)
    /// What the server can do, in upper case.
    case abilities(Set<String>)
    /// Anything that nobody asked for.
    case other

    /// Reads a line; never fails, since servers may say what we do not know (RFC 3501, 2.2.2).
    init(_ line: IMAPLine) {
        let words = line.head.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
        guard words.count >= 2 else {
            self = .other
            return
        }
        let rest = words.count == 3 ? words[2] : ""
        guard words[0] == "*" else {
            self = IMAPStatus(words[1], rest).map { IMAPReply.done(tag: words[0], $0) } ?? .other
            return
        }
        if let status = IMAPStatus(words[1], rest) {
            self = .remark(status)
            return
        }
        switch words[1].uppercased() {
        case "SEARCH": self = .found(rest.split(separator: " ").compactMap { UInt32($0) })
        case "CAPABILITY": self = .abilities(Set(rest.uppercased().split(separator: " ").map(String.init)))
        default: self = Self.numbered(words[1], rest, line)
        }
    }

    /// `* 12 EXISTS` and `* 12 FETCH (...)`.
    private static func numbered(_ number: String, _ rest: String, _ line: IMAPLine) -> IMAPReply {
        guard let number = Int(number) else { return .other }
        let verb = rest.prefix { $0 != " " }.uppercased()
        if verb == "EXISTS" { return .exists(number) }
        guard verb == "FETCH", let items = FetchedItems(line) else { return .other }
        return .fetched(items)
    }
}

/// Whether something went well, with the code in brackets and the words behind it (RFC 3501, 7.1).
struct IMAPStatus: Hashable {
    /// The five words of the protocol.
    enum Word: String {
        case good = "OK"
        case refused = "NO"
        case wrong = "BAD"
        case farewell = "BYE"
        case greeted = "PREAUTH"
    }

    let word: Word
    /// The first word of the code in upper case, such as `UIDVALIDITY`; empty without one.
    let code: String
    /// What follows it inside the brackets.
    let argument: String
    /// What is meant for people.
    let words: String

    init?(_ word: String, _ rest: String) {
        guard let word = Word(rawValue: word.uppercased()) else { return nil }
        self.word = word
        guard rest.hasPrefix("["), let close = rest.firstIndex(of: "]") else {
            (code, argument, words) = ("", "", rest)
            return
        }
        let inside = rest[rest.index(after: rest.startIndex)..<close].split(separator: " ", maxSplits: 1)
        code = inside.first.map { $0.uppercased() } ?? ""
        argument = inside.count == 2 ? String(inside[1]) : ""
        words = String(rest[rest.index(after: close)...].drop { $0 == " " })
    }

    /// Code and words as people see them.
    var told: String { code.isEmpty ? words : "[\(code)] \(words)" }
}
