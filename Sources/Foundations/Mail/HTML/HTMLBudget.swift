/// Bounds what a parse of HTML can cost, by one cheap pass over the bytes before the real parser sees them.
///
/// The HTML5 algorithm copies open formatting elements into every new block (13.2.4.3), so that a short text can
/// grow to its square; it also nests without bound. Letters of newsletters stay far below these figures.
struct HTMLBudget {
    private static let mostTags = 60_000
    private static let deepest = 1_000
    private static let mostAttributes = 300
    private static let mostCopies = 2_000_000
    private static let formatting: Set<String> = [
        "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u",
    ]
    private static let neverOpen: Set<String> = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
    ]
    private static let closesItself: Set<String> = ["p", "li", "td", "th", "tr", "tbody", "dt", "dd", "option"]

    private var tags = 0
    private var open: [String: Int] = [:]
    private var depth = 0
    private var deepestSeen = 0
    private var formattingOpen = 0
    private var formattingSeen = 0
    private var attributesSeen = 0
    private var hasForeign = false

    /// Whether these bytes may be given to the parser.
    static func allows(_ bytes: [UInt8]) -> Bool {
        var budget = HTMLBudget()
        budget.read(bytes)
        return budget.tags <= mostTags && budget.deepestSeen <= deepest && budget.attributesSeen <= mostAttributes
            && budget.formattingSeen * budget.tags <= mostCopies
    }

    private mutating func read(_ bytes: [UInt8]) {
        var index = 0
        while index < bytes.count {
            guard bytes[index] == 0x3C, index + 1 < bytes.count else {
                index += 1
                continue
            }
            let closing = bytes[index + 1] == 0x2F
            let start = index + (closing ? 2 : 1)
            guard start < bytes.count, isLetter(bytes[start]) else {
                index += 1
                continue
            }
            var end = start
            while end < bytes.count, end < start + 32, !isDelimiter(bytes[end]) { end += 1 }
            let name = String(decoding: bytes[start..<end], as: UTF8.self).lowercased()
            index = skipAttributes(bytes, from: end)
            if closing { close(name) } else { opened(name) }
        }
    }

    private mutating func opened(_ name: String) {
        tags += 1
        if name == "svg" || name == "math" { hasForeign = true }
        // Inside SVG these names nest like any other.
        if !hasForeign, Self.neverOpen.contains(name) || Self.closesItself.contains(name) { return }
        open[name, default: 0] += 1
        depth += 1
        deepestSeen = max(deepestSeen, depth)
        if Self.formatting.contains(name) {
            formattingOpen += 1
            formattingSeen = max(formattingSeen, formattingOpen)
        }
    }

    private mutating func close(_ name: String) {
        guard let count = open[name], count > 0 else { return }
        open[name] = count - 1
        depth -= 1
        if Self.formatting.contains(name) { formattingOpen -= 1 }
    }

    /// Counts what may be attribute names; a quote counts as one only behind an equals sign, as in the tokenizer.
    private mutating func skipAttributes(_ bytes: [UInt8], from start: Int) -> Int {
        var index = start
        var count = 0
        var quote: UInt8 = 0
        var last: UInt8 = 0
        while index < bytes.count {
            let byte = bytes[index]
            if quote != 0 {
                if byte == quote { quote = 0 }
            } else if byte == 0x3E {
                index += 1
                break
            } else if (byte == 0x22 || byte == 0x27) && last == 0x3D {
                quote = byte
                count += 1
            } else if byte <= 0x20 || byte == 0x2F || byte == 0x22 || byte == 0x27 {
                if last > 0x20 && last != 0x2F { count += 1 }
            }
            if byte > 0x20 || last != 0x3D { last = byte }
            index += 1
        }
        attributesSeen = max(attributesSeen, count / 2)
        return index
    }

    private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

    private func isDelimiter(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == 0x2F || byte == 0x3E }
}
