import Primitives

/// Reads a column of dates as days: ISO 8601 or Jalali with the year in front, eight digits, or plain numbers of days.
struct DayWords {
    /// The calendar that was declared.
    enum CalendarChoice: String, CaseIterable {
        case gregorian, jalali
    }

    /// What a cell turned out to be.
    enum Kind: String {
        case gregorian = "a Gregorian date", jalali = "a Jalali date", number = "a number of days"
    }

    let calendar: CalendarChoice

    /// The days of a column, since 1970-01-01 for dates; refuses cells that are none and calendars that mix.
    func days(_ table: InputTable, _ column: Int) throws(InsightRefusal) -> (days: [Double], kind: Kind) {
        var (days, first): ([Double], Kind?) = ([], nil)
        for (row, cell) in table.cells(column).enumerated() {
            guard let found = Self.read(cell) else {
                throw table.refusal(
                    row: row, column: column,
                    "\"\(cell)\" is no date; dates begin with the year, such as 2026-03-15 or 2026-03-15T14:05")
            }
            if let first, first != found.kind {
                throw table.refusal(
                    row: row, column: column,
                    "\(cell) is \(found.kind.rawValue), the rows before hold \(first.rawValue); one column needs one calendar"
                )
            }
            if found.kind == .jalali, calendar != .jalali {
                throw table.refusal(
                    row: row, column: column, "\(cell) looks like a Jalali date; declare it with --calendar jalali")
            }
            if found.kind == .gregorian, calendar == .jalali {
                throw table.refusal(
                    row: row, column: column, "\(cell) looks like a Gregorian date, but --calendar jalali was declared")
            }
            first = found.kind
            days.append(found.day)
        }
        return (days, first ?? .number)
    }

    /// One date or day of an option.
    func day(_ words: String, option: String) throws(InsightRefusal) -> Double {
        guard let found = Self.read(words) else { throw InsightRefusal("\(option): \"\(words)\" is no date") }
        return found.day
    }

    /// A cell as a day with what it is; nil when it is no date.
    static func read(_ cell: String) -> (day: Double, kind: Kind)? {
        let plain = cell.withLatinDigits.trimmed
        if plain.utf8.count == 8, plain.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(plain),
            let date = date(number / 10_000, number / 100 % 100, number % 100)
        {
            return (Double(date.day), date.kind)
        }
        if let number = plain.number() { return (number, .number) }
        return dated(plain)
    }

    private static func dated(_ plain: String) -> (day: Double, kind: Kind)? {
        let parts = plain.split(maxSplits: 1, omittingEmptySubsequences: true) { $0 == "T" || $0 == " " }
        guard let words = parts.first else { return nil }
        let numbers = words.split(omittingEmptySubsequences: true) { "-./".contains($0) }.map { Int($0) }
        guard numbers.count == 3, let year = numbers[0], let month = numbers[1], let dayOfMonth = numbers[2],
            let date = date(year, month, dayOfMonth)
        else { return nil }
        guard parts.count == 2 else { return (Double(date.day), date.kind) }
        return ClockWords.dayPart(String(parts[1]).trimmed).map { (Double(date.day) + $0, date.kind) }
    }

    /// The day of a year, month and day in the only calendar that has such a year in our times.
    private static func date(_ year: Int, _ month: Int, _ day: Int) -> (day: Int, kind: Kind)? {
        switch year {
        case 1900...2200:
            let found = LocalDay(year: year, month: month, day: day)
            guard (1...12).contains(month), found.parts == (year, month, day) else { return nil }
            return (found.number, .gregorian)
        case 1250...1500:
            return JalaliDay.number(year: year, month: month, day: day).map { ($0, .jalali) }
        default: return nil
        }
    }
}
