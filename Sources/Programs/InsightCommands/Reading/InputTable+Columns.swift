extension InputTable {
    /// The place of a column by its heading, whatever its case; refuses one that is not there and says which are.
    func column(_ heading: String) throws(InsightRefusal) -> Int {
        if let place = header.firstIndex(of: heading) { return place }
        let folded = Heading.folded(heading)
        let found = header.indices.filter { Heading.folded(header[$0]) == folded }
        guard found.count == 1 else {
            throw InsightRefusal(
                "\(name) has no column \"\(heading)\"; its columns are \(header.joined(separator: ", "))")
        }
        return found[0]
    }

    /// The column that was told, or the one whose heading is known for this meaning; nil where there is none.
    func find(_ heading: Heading, told: String?) throws(InsightRefusal) -> Int? {
        if let told { return try column(told) }
        for word in heading.words {
            if let place = header.firstIndex(where: { Heading.folded($0) == word }) { return place }
        }
        return nil
    }

    /// The column as ``find(_:told:)`` finds it; refuses a file without it and names the option that tells it.
    func need(_ heading: Heading, told: String?, option: String) throws(InsightRefusal) -> Int {
        if let place = try find(heading, told: told) { return place }
        throw InsightRefusal(
            "\(name): no column for \(heading.meaning) is recognised; name one with \(option). "
                + "Its columns are \(header.joined(separator: ", "))")
    }

    /// The numbers of a column; refuses missing ones, words, and what lies below `least`.
    func numbers(_ column: Int, least: Double? = nil, _ below: String = "is negative") throws(InsightRefusal)
        -> [Double]
    {
        var values: [Double] = []
        values.reserveCapacity(count)
        for (row, cell) in cells(column).enumerated() {
            guard let value = cell.number(allowsComma: allowsComma) else {
                throw refusal(
                    row: row, column: column, Self.isMissing(cell) ? Self.missing : "\"\(cell)\" is no number")
            }
            if let least, value < least { throw refusal(row: row, column: column, "\(cell) \(below)") }
            values.append(value)
        }
        return values
    }

    /// The whole numbers of a column, at least `least`.
    func wholes(_ column: Int, least: Int = Int.min) throws(InsightRefusal) -> [Int] {
        let values = try numbers(column)
        var wholes: [Int] = []
        for (row, value) in values.enumerated() {
            guard let whole = Int(exactly: value) else {
                throw refusal(row: row, column: column, "\(cells(column)[row]) is no whole number")
            }
            guard whole >= least else {
                throw refusal(row: row, column: column, "\(whole) is \(least == 0 ? "negative" : "below \(least)")")
            }
            wholes.append(whole)
        }
        return wholes
    }

    /// The names of a column; refuses empty ones.
    func names(_ column: Int) throws(InsightRefusal) -> [String] {
        let names = cells(column)
        if let row = names.firstIndex(where: \.isEmpty) { throw refusal(row: row, column: column, Self.missing) }
        return names
    }

    /// The answers of a column as truth: 1 and 0, yes and no, true and false.
    func truths(_ column: Int) throws(InsightRefusal) -> [Bool] {
        var truths: [Bool] = []
        for (row, cell) in cells(column).enumerated() {
            guard let truth = Self.truth(cell) else {
                throw refusal(
                    row: row, column: column, Self.isMissing(cell) ? Self.missing : "\"\(cell)\" is neither yes nor no")
            }
            truths.append(truth)
        }
        return truths
    }

    /// Whether a cell says yes or no; nil for anything else.
    static func truth(_ cell: String) -> Bool? {
        switch cell.withLatinDigits.lowercased() {
        case "1", "1.0", "yes", "y", "true", "t", "igen", "بله", "آری": true
        case "0", "0.0", "no", "n", "false", "f", "nem", "خیر", "نه": false
        default: nil
        }
    }

    /// Whether every cell of a column is a number.
    func isNumeric(_ column: Int) -> Bool { cells(column).allSatisfy { $0.number(allowsComma: allowsComma) != nil } }

    private static var missing: String { "nothing is written there (leave such rows out with --skip-missing)" }
}
