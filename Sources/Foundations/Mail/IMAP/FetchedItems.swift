import Primitives

/// What an answer to FETCH tells of one message; items that were not asked for are left out.
struct FetchedItems: Hashable {
    /// The number that stays the same as long as UIDVALIDITY does.
    var uid: UInt32?
    /// RFC822.SIZE in bytes.
    var size: Int?
    /// When the server received the message.
    var receivedAt: Instant?
    /// The bytes of BODY[...], whichever section was asked for.
    var body: [UInt8]?

    /// Reads `* 12 FETCH (UID 7 BODY[] {5}...)`; nil when the list is not closed.
    init?(_ line: IMAPLine) {
        let tokens = FetchTokens.read(line)
        guard let open = tokens.firstIndex(of: .open), tokens.last == .close else { return nil }
        var place = open + 1
        while place + 1 < tokens.count {
            guard case .atom(let name) = tokens[place] else { return nil }
            let end = Self.valueEnd(tokens, place + 1)
            take(name.uppercased(), tokens[place + 1])
            place = end
        }
    }

    private mutating func take(_ name: String, _ value: FetchTokens.Token) {
        switch (name, value) {
        case ("UID", .atom(let number)): uid = UInt32(number)
        case ("RFC822.SIZE", .atom(let number)): size = Int(number)
        case ("INTERNALDATE", .bytes(let text)): receivedAt = InternalDate.read(String(decoding: text, as: UTF8.self))
        case (_, .bytes(let bytes)) where name.hasPrefix("BODY["): body = bytes
        default: break
        }
    }

    /// The place behind a value, which may be a list within the list.
    private static func valueEnd(_ tokens: [FetchTokens.Token], _ start: Int) -> Int {
        var depth = 0
        for place in start..<tokens.count {
            switch tokens[place] {
            case .open: depth += 1
            case .close: depth -= 1
            default: break
            }
            if depth <= 0 { return place + 1 }
        }
        return tokens.count
    }
}

/// The words of an answer to FETCH.
enum FetchTokens {
    /// One word, one string, or a bracket.
    enum Token: Hashable {
        case open
        case close
        case atom(String)
        case bytes([UInt8])
    }

    static func read(_ line: IMAPLine) -> [Token] {
        var tokens: [Token] = []
        for (place, text) in line.texts.enumerated() {
            read(text, into: &tokens)
            if place < line.literals.count { tokens.append(.bytes(line.literals[place])) }
        }
        return tokens
    }

    private static func read(_ text: [UInt8], into tokens: inout [Token]) {
        var place = 0
        while place < text.count {
            switch text[place] {
            case 0x20: place += 1
            case 0x28:
                tokens.append(.open)
                place += 1
            case 0x29:
                tokens.append(.close)
                place += 1
            case 0x22: place = readQuoted(text, place + 1, &tokens)
            default: place = readAtom(text, place, &tokens)
            }
        }
    }

    private static func readQuoted(_ text: [UInt8], _ start: Int, _ tokens: inout [Token]) -> Int {
        var (place, bytes): (Int, [UInt8]) = (start, [])
        while place < text.count, text[place] != 0x22 {
            if text[place] == 0x5C, place + 1 < text.count { place += 1 }
            bytes.append(text[place])
            place += 1
        }
        tokens.append(.bytes(bytes))
        return place + 1
    }

    /// A section such as `BODY[HEADER.FIELDS (DATE)]` is one word with all that its brackets hold.
    private static func readAtom(_ text: [UInt8], _ start: Int, _ tokens: inout [Token]) -> Int {
        var (place, isInside) = (start, false)
        while place < text.count, isInside || ![0x20, 0x28, 0x29].contains(text[place]) {
            if text[place] == 0x5B { isInside = true }
            if text[place] == 0x5D { isInside = false }
            place += 1
        }
        tokens.append(.atom(String(decoding: text[start..<place], as: UTF8.self)))
        return place
    }
}
