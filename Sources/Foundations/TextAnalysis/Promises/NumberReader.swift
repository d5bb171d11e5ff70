/// Reads digits: clocks, dates and plain numbers, with the endings that English glues to them.
enum NumberReader {
    /// The number, clock or date that begins at a word; nil for other words.
    static func item(at index: Int, in text: FoldedText) -> TimeItem? {
        guard let (value, digits, suffix) = leadingNumber(text.words[index], text.scalars) else { return nil }
        if let date = date(at: index, value, digits, text) { return date }
        if suffix.isEmpty, let minutes = joined(index, text, by: [0x3A, 0x2E]), value < 25, minutes < 60,
            text.words[index + 1].upper - text.words[index + 1].lower == 2
        {
            return TimeItem(first: index, last: index + 1, meaning: .clock(value, minutes))
        }
        switch suffix {
        case "pm" where value <= 12: return TimeItem(first: index, last: index, meaning: .clock(value % 12 + 12, 0))
        case "am" where value <= 12: return TimeItem(first: index, last: index, meaning: .clock(value % 12, 0))
        case "h" where value < 25: return TimeItem(first: index, last: index, meaning: .clock(value, 0))
        case "st", "nd", "rd", "th": return TimeItem(first: index, last: index, meaning: .dayOfMonth(value))
        case "": return TimeItem(first: index, last: index, meaning: .number(value), leadsNoun: leadsNoun(index, text))
        default: return nil
        }
    }

    /// Words that may stand behind an hour of the clock.
    private static let behindHours = Set(
        """
        and or on in at the for with if to so but sharp latest then because when from of tomorrow today tonight this
        am pm oclock monday tuesday wednesday thursday friday saturday sunday noon i we you next es vagy a az ig kor
        ra re kore
        """.split(whereSeparator: \.isWhitespace).map(String.init))

    /// Whether a word follows in the clause that makes the number a count of things.
    static func leadsNoun(_ index: Int, _ text: FoldedText) -> Bool {
        guard index + 1 < text.words.count, text.words[index + 1].clause == text.words[index].clause else {
            return false
        }
        let next = text.words[index + 1]
        let letters = text.scalars[Int(next.lower)..<Int(next.upper)].compactMap(Unicode.Scalar.init)
        return !behindHours.contains(String(String.UnicodeScalarView(letters)))
    }

    /// Year, month and day with one mark between: 2026-12-05, 2026.12.05, 1405/9/5.
    private static func date(at index: Int, _ year: Int, _ digits: Int, _ text: FoldedText) -> TimeItem? {
        guard digits == 4, let month = joined(index, text, by: [0x2D, 0x2E, 0x2F]), (1...12).contains(month),
            let day = joined(index + 1, text, by: [0x2D, 0x2E, 0x2F]), (1...31).contains(day)
        else { return nil }
        return TimeItem(first: index, last: index + 2, meaning: .date(year, month, day))
    }

    private static func joined(_ index: Int, _ text: FoldedText, by marks: Set<UInt32>) -> Int? {
        guard index + 1 < text.words.count, marks.contains(text.words[index + 1].joiner),
            let (value, _, suffix) = leadingNumber(text.words[index + 1], text.scalars), suffix.isEmpty
        else { return nil }
        return value
    }

    private static func leadingNumber(
        _ word: FoldedWord, _ scalars: [UInt32]
    ) -> (value: Int, digits: Int, suffix: String)? {
        var value = 0
        var index = Int(word.lower)
        while index < Int(word.upper), (0x30...0x39).contains(scalars[index]), index - Int(word.lower) < 5 {
            value = value * 10 + Int(scalars[index] - 0x30)
            index += 1
        }
        let digits = index - Int(word.lower)
        guard digits > 0, digits < 5, Int(word.upper) - index <= 2 else { return nil }
        let rest = scalars[index..<Int(word.upper)].compactMap(Unicode.Scalar.init)
        return (value, digits, String(String.UnicodeScalarView(rest)))
    }
}
