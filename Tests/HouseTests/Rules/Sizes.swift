/// The sizes that keep a file readable in one sitting.
enum SizeLimits {
    /// Lines of a file that is no word table.
    static let file = 400
    /// The middle of all file lengths under `Sources`, in lines.
    static let median = 90
    /// Lines of a function from its first to its closing line.
    static let function = 50
}

extension SourceFile {
    /// A list of words: the name's part behind the plus begins with `English`, `Hungarian` or `Persian`, or the name or
    /// the folder ends in `Words`, `Phrases` or `Lexicon`; and it declares no function.
    var isWordTable: Bool {
        let endings = ["Words", "Phrases", "Lexicon"]
        let places = [stem] + components.dropLast().suffix(1)
        let isNamedSo =
            ["+English", "+Hungarian", "+Persian"].contains(where: stem.contains)
            || places.contains { place in endings.contains(where: place.hasSuffix) }
        return isNamedSo && codeMatches(#"\bfunc\b"#) { String($0) }.isEmpty
    }
}

extension HouseRule {
    /// Longer files are split by what they are about.
    static let fileLength = HouseRule.swift("a file has at most 400 lines, word tables apart") { file in
        guard file.lines.count > SizeLimits.file, !file.isWordTable else { return [] }
        return [Violation(path: file.path, line: 0, what: "\(file.lines.count) lines")]
    }

    /// Small files stand in for long comments.
    static let medianLength = HouseRule(name: "the median file has at most 90 lines") { tree in
        let lengths = tree.sources.filter { !$0.isWordTable }.map(\.lines.count).sorted()
        guard !lengths.isEmpty else { return [] }
        let median = lengths[lengths.count / 2]
        guard median > SizeLimits.median else { return [] }
        return [Violation(path: "Sources", line: 0, what: "median of \(lengths.count) files is \(median) lines")]
    }

    /// A function is read without scrolling.
    static let functionLength = HouseRule.swift("a function has at most 50 lines") { file in
        functionSpans(in: file).filter { $0.last - $0.first + 1 > SizeLimits.function }.map {
            Violation(path: file.path, line: $0.first, what: "a function of \($0.last - $0.first + 1) lines")
        }
    }
}

/// The first and last line, counted from 1, of every function and initialiser that has a body.
func functionSpans(in file: SourceFile) -> [(first: Int, last: Int)] {
    guard let code = file.swift?.code else { return [] }
    let starts = file.codeMatches(#"(\bfunc\s|\binit[?]?\s*[<(]).*$"#) { String($0) }
    return starts.compactMap { start -> (first: Int, last: Int)? in
        let column = code[start.line - 1].utf8.count - start.what.utf8.count
        return bodyEnd(code, line: start.line - 1, column: column).map { (start.line, $0 + 1) }
    }
}

private func bodyEnd(_ code: [String], line start: Int, column: Int) -> Int? {
    var brackets = 0
    var braces = 0
    for line in start..<code.count {
        let text = line == start ? Array(code[line].utf8.dropFirst(column)) : Array(code[line].utf8)
        if line > start && brackets == 0 && braces == 0 && !continuesHead(code[line]) { return nil }
        for byte in text {
            switch byte {
            case UInt8(ascii: "("), UInt8(ascii: "["): brackets += 1
            case UInt8(ascii: ")"), UInt8(ascii: "]"): brackets -= 1
            case UInt8(ascii: "{") where brackets == 0 || braces > 0: braces += 1
            case UInt8(ascii: "}") where braces > 0:
                braces -= 1
                if braces == 0 { return line }
            default: break
            }
        }
    }
    return nil
}

private func continuesHead(_ line: String) -> Bool {
    let text = line.drop { $0 == " " }
    return ["{", "->", "where ", "async", "throws", "rethrows", ")"].contains(where: text.hasPrefix)
}
