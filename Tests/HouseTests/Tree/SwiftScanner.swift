/// Walks over the bytes of a Swift file; knows nested comments, raw and multi-line strings and interpolation.
struct SwiftScanner {
    private enum Place {
        /// Plain code, or code inside `\( )` with this many open brackets.
        case code(open: Int)
        /// Inside a literal that ends with a quote (or three) and `hashes` number signs.
        case string(isBlock: Bool, hashes: Int, line: Int, text: [UInt8])
    }

    private let bytes: [UInt8]
    private var at = 0
    private var line = 1
    private var places: [Place] = [.code(open: 0)]
    /// The code found so far, line ends kept.
    private(set) var code: [UInt8] = []
    /// The finished literals.
    private(set) var literals: [SwiftText.Literal] = []
    /// The bytes of comments by line.
    private(set) var comments: [Int: [UInt8]] = [:]

    init(_ text: String) { bytes = Array(text.utf8) }

    /// Reads to the end of the text.
    mutating func run() {
        while at < bytes.count {
            switch places.last {
            case .string(let isBlock, let hashes, let line, let text):
                stepInString(isBlock: isBlock, hashes: hashes, line: line, text: text)
            case .code(let open): stepInCode(open: open)
            case nil: return
            }
        }
    }

    private func starts(_ word: String, at offset: Int = 0) -> Bool {
        bytes[min(at + offset, bytes.count)...].starts(with: word.utf8)
    }

    private mutating func blank(_ count: Int) {
        for _ in 0..<count where at < bytes.count {
            if bytes[at] == UInt8(ascii: "\n") {
                code.append(bytes[at])
                line += 1
            } else {
                code.append(UInt8(ascii: " "))
            }
            at += 1
        }
    }

    private mutating func keep(_ count: Int) {
        for _ in 0..<count where at < bytes.count {
            if bytes[at] == UInt8(ascii: "\n") { line += 1 }
            code.append(bytes[at])
            at += 1
        }
    }

    private mutating func stepInCode(open: Int) {
        if starts("//") { return takeComment { $0.starts("\n") } }
        if starts("/*") { return takeBlockComment() }
        if starts("`") { return takeQuotedName() }
        var hashes = 0
        while starts("#", at: hashes) { hashes += 1 }
        if starts("\"", at: hashes) { return openString(hashes: hashes) }
        switch bytes[at] {
        case UInt8(ascii: "("): places[places.count - 1] = .code(open: open + 1)
        case UInt8(ascii: ")"):
            if open == 0 && places.count > 1 {
                places.removeLast()
            } else {
                places[places.count - 1] = .code(open: max(0, open - 1))
            }
        default: break
        }
        keep(1)
    }

    private mutating func takeComment(until isEnd: (SwiftScanner) -> Bool) {
        while at < bytes.count, !isEnd(self) {
            comments[line, default: []].append(bytes[at])
            blank(1)
        }
    }

    private mutating func takeBlockComment() {
        var depth = 0
        repeat {
            if starts("/*") { depth += 1 }
            if starts("*/") { depth -= 1 }
            let width = starts("/*") || starts("*/") ? 2 : 1
            comments[line, default: []].append(contentsOf: bytes[at..<min(at + width, bytes.count)])
            blank(width)
        } while depth > 0 && at < bytes.count
    }

    private mutating func takeQuotedName() {
        keep(1)
        while at < bytes.count, !starts("`"), !starts("\n") { blank(1) }
        if starts("`") { keep(1) }
    }

    private mutating func openString(hashes: Int) {
        let isBlock = starts("\"\"\"", at: hashes)
        places.append(.string(isBlock: isBlock, hashes: hashes, line: line, text: []))
        keep(hashes + (isBlock ? 3 : 1))
    }

    private mutating func stepInString(isBlock: Bool, hashes: Int, line start: Int, text: [UInt8]) {
        let sharps = String(repeating: "#", count: hashes)
        let end = (isBlock ? "\"\"\"" : "\"") + sharps
        if starts(end) || (!isBlock && starts("\n")) {
            places.removeLast()
            literals.append(SwiftText.Literal(line: start, text: String(decoding: text, as: UTF8.self)))
            return keep(starts(end) ? end.utf8.count : 1)
        }
        if starts("\\" + sharps + "(") {
            places.append(.code(open: 0))
            return keep(hashes + 2)
        }
        let width = starts("\\" + sharps) ? hashes + 2 : 1
        let taken = bytes[at..<min(at + width, bytes.count)]
        places[places.count - 1] = .string(isBlock: isBlock, hashes: hashes, line: start, text: text + taken)
        blank(width)
    }
}
