/// One answer line of a server with the literals that stood in it, in their order (RFC 3501, 4.3).
struct IMAPLine: Hashable {
    /// The pieces of text before, between and behind the literals; one more than there are literals.
    var texts: [[UInt8]] = []
    /// Byte strings that were announced with their length.
    var literals: [[UInt8]] = []

    /// The first piece, enough for everything but fetched messages.
    var head: String { String(decoding: texts.first ?? [], as: UTF8.self) }
}

/// Cuts the bytes of a server into answer lines; the content of a literal is never looked at.
struct IMAPReader {
    private let literalLimit: Int
    private let lineLimit: Int
    private var buffer: [UInt8] = []
    private var start = 0
    private var scanned = 0
    private var line = IMAPLine()
    private var literal: [UInt8] = []
    private var wanted: Int?

    /// `literalLimit` bounds a message, `lineLimit` a line such as the answer of a search.
    init(literalLimit: Int, lineLimit: Int = 4 * 1024 * 1024) {
        self.literalLimit = literalLimit
        self.lineLimit = lineLimit
    }

    /// Adds what came over the network.
    mutating func take(_ bytes: some Collection<UInt8>) {
        if start > 0 {
            buffer.removeFirst(start)
            scanned -= start
            start = 0
        }
        buffer.append(contentsOf: bytes)
    }

    /// The next whole line, or nil until more bytes are there; throws when a limit is passed.
    mutating func next() throws(IMAPProblem) -> IMAPLine? {
        while true {
            guard takeLiteral() else { return nil }
            guard let end = buffer[scanned...].firstIndex(of: 0x0A) else {
                scanned = buffer.count
                guard buffer.count - start <= lineLimit else { throw IMAPProblem(.garbled, "the line is too long") }
                return nil
            }
            var text = Array(buffer[start..<end])
            if text.last == 0x0D { text.removeLast() }
            start = end + 1
            scanned = start
            guard let (size, length) = Self.announced(at: text) else {
                line.texts.append(text)
                defer { line = IMAPLine() }
                return line
            }
            guard size <= literalLimit else { throw IMAPProblem(.garbled, "the literal is too long") }
            line.texts.append(Array(text.dropLast(length)))
            wanted = size
        }
    }

    /// Whether no literal is open any more.
    private mutating func takeLiteral() -> Bool {
        guard let size = wanted else { return true }
        let count = min(size - literal.count, buffer.count - start)
        literal.append(contentsOf: buffer[start..<start + count])
        start += count
        scanned = start
        guard literal.count == size else { return false }
        line.literals.append(literal)
        literal = []
        wanted = nil
        return true
    }

    /// The number in `{123}` at the end of a text, and the length of that mark.
    private static func announced(at text: [UInt8]) -> (size: Int, length: Int)? {
        guard text.last == 0x7D, let open = text.lastIndex(of: 0x7B) else { return nil }
        let digits = text[(open + 1)..<(text.count - 1)]
        guard !digits.isEmpty, digits.count <= 12, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        let size = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        return (size, text.count - open)
    }
}
