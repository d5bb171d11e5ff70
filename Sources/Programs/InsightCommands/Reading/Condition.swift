/// A named property made from a column: `name=column`, `name=column=value`, `name=column!=value`, `name=column<=6`, or just a column.
struct Condition: Hashable {
    /// How a cell is judged.
    enum Test: Hashable {
        /// The number, or yes and no as 1 and 0.
        case itself
        /// Whether the cell is one of these words.
        case equals(String), differs(String)
        /// Whether the number lies on that side.
        case atMost(Double), atLeast(Double), below(Double), above(Double)
    }

    let name: String
    let column: String
    let test: Test

    /// Reads a condition; nil for words that are none.
    init?(_ words: String) {
        guard let first = words.firstIndex(of: "="), first != words.startIndex else {
            guard !words.isEmpty, words.first != "=" else { return nil }
            (name, column, test) = (words, words, .itself)
            return
        }
        let rest = String(words[words.index(after: first)...])
        name = String(words[..<first]).trimmed
        for (sign, make) in Self.numeric {
            guard let range = rest.firstRange(of: sign) else { continue }
            guard let number = String(rest[range.upperBound...]).trimmed.number() else { return nil }
            (column, test) = (String(rest[..<range.lowerBound]).trimmed, make(number))
            return
        }
        if let range = rest.firstRange(of: "!=") {
            (column, test) = (
                String(rest[..<range.lowerBound]).trimmed, .differs(String(rest[range.upperBound...]).trimmed)
            )
        } else if let range = rest.firstRange(of: "=") {
            (column, test) = (
                String(rest[..<range.lowerBound]).trimmed, .equals(String(rest[range.upperBound...]).trimmed)
            )
        } else {
            (column, test) = (rest.trimmed, .itself)
        }
    }

    private static let numeric: [(String, @Sendable (Double) -> Test)] = [
        ("<=", { .atMost($0) }), (">=", { .atLeast($0) }), ("<", { .below($0) }), (">", { .above($0) }),
    ]

    /// The property of each row.
    func values(_ table: InputTable) throws(InsightRefusal) -> [Double] {
        let place = try table.column(column)
        switch test {
        case .itself:
            if table.isNumeric(place) { return try table.numbers(place) }
            return try table.truths(place).map { $0 ? 1 : 0 }
        case .equals(let word): return table.cells(place).map { $0 == word ? 1 : 0 }
        case .differs(let word): return table.cells(place).map { $0 == word ? 0 : 1 }
        case .atMost(let number): return try table.numbers(place).map { $0 <= number ? 1 : 0 }
        case .atLeast(let number): return try table.numbers(place).map { $0 >= number ? 1 : 0 }
        case .below(let number): return try table.numbers(place).map { $0 < number ? 1 : 0 }
        case .above(let number): return try table.numbers(place).map { $0 > number ? 1 : 0 }
        }
    }
}
