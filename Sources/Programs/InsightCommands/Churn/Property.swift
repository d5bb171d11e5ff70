/// A named number of each customer.
struct Property {
    let name: String
    let values: [Double]

    /// What a column tells: its numbers, its yes and no, or one property for each word but the most frequent.
    static func all(_ table: InputTable, _ place: Int) throws(InsightRefusal) -> [Property] {
        let name = table.header[place]
        if table.isNumeric(place) { return [Property(name: name, values: try table.numbers(place))] }
        let cells = table.cells(place)
        let counts = Dictionary(cells.map { ($0, 1) }, uniquingKeysWith: +)
        if let row = cells.firstIndex(where: InputTable.isMissing) {
            throw table.refusal(
                row: row, column: place, "nothing is written there (leave such rows out with --skip-missing)")
        }
        // "No phone service" beside yes and no is a no as well.
        let words = counts.keys
        let isYesOrNo = words.allSatisfy { InputTable.truth($0) != nil || $0.lowercased().hasPrefix("no ") }
        if isYesOrNo, words.contains(where: { InputTable.truth($0) == true }) {
            return [Property(name: name, values: cells.map { InputTable.truth($0) == true ? 1 : 0 })]
        }
        if let row = cells.firstIndex(where: { $0.number(allowsComma: table.allowsComma) == nil }),
            counts.count > 20
                || cells.count(where: { $0.number(allowsComma: table.allowsComma) != nil }) > cells.count / 2
        {
            throw table.refusal(
                row: row, column: place,
                counts.count > 20 && cells.allSatisfy({ $0.number() == nil })
                    ? "the column holds \(counts.count) different words, too many to be properties; choose others by --columns"
                    : "\"\(cells[row])\" is no number")
        }
        let most = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
        return counts.keys.filter { $0 != most }.sorted().map { word in
            Property(name: "\(name)=\(word)", values: cells.map { $0 == word ? 1 : 0 })
        }
    }
}

/// Whether a column follows from others.
enum Regression {
    /// Whether columns and a constant tell another column entirely, by least squares (modified Gram-Schmidt).
    static func explains(_ columns: [[Double]], _ other: [Double]) -> Bool {
        var basis: [[Double]] = []
        for column in columns {
            let rest = remainder(centred(column), basis)
            let length = dot(rest, rest).squareRoot()
            if length > 0 { basis.append(rest.map { $0 / length }) }
        }
        let whole = centred(other)
        let rest = remainder(whole, basis)
        return dot(rest, rest) < 1e-9 * dot(whole, whole)
    }

    private static func remainder(_ column: [Double], _ basis: [[Double]]) -> [Double] {
        var rest = column
        for direction in basis {
            let share = dot(rest, direction)
            for row in rest.indices { rest[row] -= share * direction[row] }
        }
        return rest
    }

    private static func centred(_ column: [Double]) -> [Double] {
        let mean = column.reduce(0, +) / Double(max(1, column.count))
        return column.map { $0 - mean }
    }

    private static func dot(_ a: [Double], _ b: [Double]) -> Double {
        var sum = 0.0
        for row in a.indices { sum += a[row] * b[row] }
        return sum
    }
}
