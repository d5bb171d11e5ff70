import ArgumentParser

/// How a file is read; the same for every question about a file.
struct ReadingOptions: ParsableArguments {
    @Option(help: "The calendar of the dates: gregorian or jalali.")
    var calendar: DayWords.CalendarChoice = .gregorian

    @Flag(help: "Leave out rows in which a needed cell is empty, and say how many.")
    var skipMissing = false

    /// Reads days as they were declared.
    var days: DayWords { DayWords(calendar: calendar) }

    /// The table without incomplete rows where that was asked for, and how many were left out.
    func complete(_ table: InputTable, in columns: [Int], _ warnings: inout [String]) throws(InsightRefusal)
        -> InputTable
    {
        guard skipMissing else { return table }
        let kept = table.complete(in: columns)
        let left = table.count - kept.count
        if left > 0 { warnings.append("\(left) of \(table.count) rows with empty cells were left out.") }
        guard kept.count > 0 else {
            throw InsightRefusal("\(table.name): every row has an empty cell in a needed column")
        }
        return kept
    }
}

extension DayWords.CalendarChoice: ExpressibleByArgument {}

/// Names parted by commas, such as `a,b,c`.
struct NameList: ExpressibleByArgument, Hashable {
    let names: [String]

    init?(argument: String) {
        names = argument.split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
        if names.isEmpty { return nil }
    }

    var defaultValueDescription: String { names.joined(separator: ",") }
}

/// Numbers parted by commas, such as `50,30,20`.
struct NumberList: ExpressibleByArgument, Hashable {
    let values: [Double]

    init?(argument: String) {
        let found = argument.split(separator: ",").map { String($0).trimmed.number() }
        values = found.compactMap { $0 }
        if values.isEmpty || values.count != found.count { return nil }
    }

    var defaultValueDescription: String { values.map { Written.figure($0) }.joined(separator: ",") }

    /// The values as counts; nil when one is not whole.
    var wholes: [Int]? {
        let wholes = values.compactMap { Int(exactly: $0) }
        return wholes.count == values.count ? wholes : nil
    }
}
