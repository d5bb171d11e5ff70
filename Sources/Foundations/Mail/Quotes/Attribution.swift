/// Recognises the sentence above a quote, such as "On 3 May 2026 at 10:12, Anna wrote:", on up to four lines.
enum Attribution {
    private static let mostLines = 4

    /// The number of lines that the sentence takes from `start`; nil when none starts there.
    static func length(in lines: [QuoteLine], at start: Int) -> Int? {
        var joined = ""
        for count in 1...mostLines where start + count <= lines.count {
            let line = lines[start + count - 1]
            if line.isBlank || line.isMarked || line.plain.utf8.count > 400 { return nil }
            joined += (joined.isEmpty ? "" : " ") + line.plain
            if isAttribution(joined) { return count }
            // Another sentence ended here, so this was the writer's own text.
            if line.plain.hasSuffix(".") || line.plain.hasSuffix("!") || line.plain.hasSuffix("?") { return nil }
        }
        return nil
    }

    private static func isAttribution(_ text: String) -> Bool {
        guard text.hasSuffix(":") || text.hasSuffix("：") else { return false }
        let hasVerb =
            QuoteWords.attributionEnds.contains(where: text.hasSuffix)
            || (text.hasSuffix("):") && QuoteWords.attributionVerbBeforeTime.contains(where: text.contains))
        return hasVerb && (text.contains("@") || hasClockTime(text))
    }

    /// Whether two groups of digits stand around a colon or full stop, in Latin, Persian or Arabic digits.
    private static func hasClockTime(_ text: String) -> Bool {
        let scalars = Array(text.unicodeScalars)
        return scalars.indices.contains { index in
            (scalars[index] == ":" || scalars[index] == "." || scalars[index] == "٫") && index > 0
                && index + 2 < scalars.count
                && isDigit(scalars[index - 1]) && isDigit(scalars[index + 1]) && isDigit(scalars[index + 2])
        }
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
        [0x30...0x39, 0x6F0...0x6F9, 0x660...0x669].contains { $0.contains(Int(scalar.value)) }
    }
}
