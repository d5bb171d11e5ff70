/// Marks the lines of a signature among the lines that are not quoted.
enum SignatureLines {
    private static let longest = 20

    /// From the mark `-- ` to the next quote, when short enough for a signature, and what phones add at the end.
    static func mark(_ lines: [QuoteLine], isQuote: [Bool], _ flags: inout [Bool]) {
        var end = lines.endIndex
        var words = 0
        var start: Int?
        // One walk from the bottom: `words` counts the lines between here and the quote below.
        for index in lines.indices.reversed() {
            if isQuote[index] {
                set(&flags, from: start, to: end)
                (end, words, start) = (index, 0, nil)
            } else if !lines[index].isBlank {
                if lines[index].isSignatureMark, words <= longest { start = index }
                words += 1
            }
        }
        set(&flags, from: start, to: end)
        markAppSignature(lines, isQuote, &flags)
    }

    private static func set(_ flags: inout [Bool], from start: Int?, to end: Int) {
        guard let start else { return }
        for index in start..<end { flags[index] = true }
    }

    private static func markAppSignature(_ lines: [QuoteLine], _ isQuote: [Bool], _ flags: inout [Bool]) {
        for index in lines.indices.reversed() where !isQuote[index] && !flags[index] && !lines[index].isBlank {
            guard lines[index].isAppSignature else { break }
            flags[index] = true
        }
    }
}
