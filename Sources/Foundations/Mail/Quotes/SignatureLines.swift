/// Marks the lines of a signature among the lines that are not quoted.
enum SignatureLines {
    private static let longest = 20

    /// From the mark `-- ` to the next quote, when it is short enough for one, and the lines that phones add at the end.
    static func mark(_ lines: [QuoteLine], isQuote: [Bool], _ flags: inout [Bool]) {
        let own = lines.indices.filter { !isQuote[$0] }
        for index in own where lines[index].isSignatureMark && !flags[index] {
            let block = block(from: index, isQuote)
            if block.count(where: { !lines[$0].isBlank }) <= longest + 1 {
                for line in block { flags[line] = true }
            }
        }
        for index in own.reversed() where !flags[index] && !lines[index].isBlank {
            guard lines[index].isAppSignature else { break }
            flags[index] = true
        }
    }

    /// The lines from the mark up to the next quoted line.
    private static func block(from mark: Int, _ isQuote: [Bool]) -> Range<Int> {
        mark..<(isQuote[mark...].firstIndex(of: true) ?? isQuote.endIndex)
    }
}
