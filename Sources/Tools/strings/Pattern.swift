/// The words of one form in one language, with placeholders by number.
struct Pattern {
    /// The words with placeholders as `%1` to `%9` and a percent sign as `%%`.
    let normalized: String
    /// Number of each placeholder and whether it is a whole number.
    let placeholders: [Int: Bool]

    /// Reads `%@`, `%lld`, `%1$@`, `%2$lld` and `%%`.
    init(_ words: String) throws {
        var normalized = ""
        var found: [Int: Bool] = [:]
        var nextNumber = 1
        var rest = words[...]
        while let percent = rest.firstIndex(of: "%") {
            normalized += rest[..<percent]
            rest = rest[percent...].dropFirst()
            if rest.hasPrefix("%") {
                normalized += "%%"
                rest = rest.dropFirst()
                continue
            }
            var number = nextNumber
            if let digit = rest.first?.wholeNumberValue, rest.dropFirst().hasPrefix("$") {
                number = digit
                rest = rest.dropFirst(2)
            } else {
                nextNumber += 1
            }
            let isWhole = rest.hasPrefix("lld")
            guard isWhole || rest.hasPrefix("@"), (1...9).contains(number) else {
                throw Problems(list: [
                    "unknown placeholder '%\(rest.prefix(4))' in \"\(words)\"; write %% for a percent sign"
                ])
            }
            if let before = found[number], before != isWhole {
                throw Problems(list: ["placeholder \(number) is both %@ and %lld in \"\(words)\""])
            }
            found[number] = isWhole
            normalized += "%\(number)"
            rest = rest.dropFirst(isWhole ? 3 : 1)
        }
        self.normalized = normalized + rest
        placeholders = found
    }

    /// Without any placeholder the words are taken as they stand, so a doubled percent sign becomes one.
    func literal(hasArguments: Bool) -> String {
        let words =
            hasArguments
            ? normalized : normalized.split(separator: "%%", omittingEmptySubsequences: false).joined(separator: "%")
        var result = "\""
        for scalar in words.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\t": result += "\\t"
            case "\u{200C}", "\u{200D}", "\u{A0}", "\u{2068}", "\u{2069}", "\u{200E}", "\u{200F}":
                result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
