/// Marks the lines that come from earlier messages.
enum QuoteRegions {
    /// One flag per line.
    static func mark(_ lines: [QuoteLine]) -> [Bool] {
        var flags = lines.map(\.isMarked)
        var index = 0
        while index < lines.count {
            if lines[index].isSeparator || isCopiedHeader(lines, at: index) {
                cut(&flags, from: withRuleAbove(lines, index))
                return flags
            }
            if let length = Attribution.length(in: lines, at: index) {
                for line in index..<(index + length) { flags[line] = true }
                let next = lines[(index + length)...].first { !$0.isBlank }
                guard let next, next.isMarked else {
                    // Nobody marked the lines below, so all of them are the quote.
                    cut(&flags, from: index)
                    return flags
                }
                index += length
            } else {
                index += 1
            }
        }
        fillBlanks(lines, &flags)
        return flags
    }

    private static func cut(_ flags: inout [Bool], from start: Int) {
        for index in start..<flags.count { flags[index] = true }
    }

    /// From and at least two more labels within the next lines (Outlook copies the header without any mark).
    private static func isCopiedHeader(_ lines: [QuoteLine], at start: Int) -> Bool {
        guard lines[start].isFromLabel else { return false }
        return lines[(start + 1)...].prefix(6).count { $0.isOtherLabel } >= 2
    }

    /// The line of underscores that Outlook puts above a copied header belongs to the quote.
    private static func withRuleAbove(_ lines: [QuoteLine], _ index: Int) -> Int {
        guard let above = lines[..<index].lastIndex(where: { !$0.isBlank }) else { return index }
        let text = lines[above].plain
        return text.count >= 3 && text.allSatisfy({ "_-—=".contains($0) }) && !lines[above].isSignatureMark
            ? above : index
    }

    /// Blank lines between two quoted lines are quoted as well.
    private static func fillBlanks(_ lines: [QuoteLine], _ flags: inout [Bool]) {
        var lastQuoted: Int?
        for index in lines.indices where !lines[index].isBlank || flags[index] {
            if flags[index], let last = lastQuoted {
                for blank in last..<index { flags[blank] = true }
            }
            lastQuoted = flags[index] ? index : nil
        }
    }
}
