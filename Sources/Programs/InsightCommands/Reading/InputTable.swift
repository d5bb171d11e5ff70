import Foundation

/// A file as rows under headings; everything asked of it is checked cell by cell.
struct InputTable {
    /// How the file is called in messages.
    let name: String
    /// The headings; columns without any are called by their number.
    let header: [String]
    /// Whether a decimal comma is understood, since cells are not parted by commas.
    let allowsComma: Bool
    private let rows: [DelimitedText.Row]
    /// The number of each row in the file, from 1 for the first row of data.
    private let numbers: [Int]

    /// Reads a UTF-8 file; refuses one that is missing, empty, not UTF-8, or whose rows have other lengths than the header.
    init(_ path: String) throws(InsightRefusal) {
        let name = URL(fileURLWithPath: path).lastPathComponent
        guard let data = FileManager.default.contents(atPath: path) else {
            throw InsightRefusal("\(path) can not be read")
        }
        guard let text = String(data: data, encoding: .utf8) else {
            throw InsightRefusal("\(name) is not UTF-8; save it as UTF-8 first")
        }
        try self.init(name: name, text: text)
    }

    /// A table from its text.
    init(name: String, text: String) throws(InsightRefusal) {
        let parted = DelimitedText(text)
        guard let first = parted.rows.first else { throw InsightRefusal("\(name) is empty") }
        // A first row of nothing but numbers is no heading.
        let isHeadless = first.cells.allSatisfy { $0.number() != nil }
        let header = isHeadless ? first.cells.indices.map { "\($0 + 1)" } : first.cells
        let rows = isHeadless ? parted.rows : Array(parted.rows.dropFirst())
        if let twin = header.enumerated().first(where: { header[..<$0.offset].contains($0.element) })?.element {
            throw InsightRefusal("\(name): two columns are called \"\(twin)\"")
        }
        guard !rows.isEmpty else { throw InsightRefusal("\(name) has a heading but no rows") }
        for (place, row) in rows.enumerated() where row.cells.count != header.count {
            throw InsightRefusal(
                "\(name), row \(place + 1) (line \(row.line)): \(row.cells.count) cells under \(header.count) headings")
        }
        self.init(
            name: name, header: header, allowsComma: parted.mark != .comma, rows: rows,
            numbers: Array(1...rows.count))
    }

    private init(name: String, header: [String], allowsComma: Bool, rows: [DelimitedText.Row], numbers: [Int]) {
        (self.name, self.header, self.allowsComma) = (name, header, allowsComma)
        (self.rows, self.numbers) = (rows, numbers)
    }

    /// How many rows of data there are.
    var count: Int { rows.count }

    /// The cells of a column from above to below.
    func cells(_ column: Int) -> [String] { rows.map { $0.cells[column] } }

    /// A refusal that names the row and the column.
    func refusal(row: Int, column: Int, _ reason: String) -> InsightRefusal {
        InsightRefusal(
            "\(name), row \(numbers[row]) (line \(rows[row].line)), column \"\(header[column])\": \(reason)")
    }

    /// A refusal that names the row.
    func refusal(row: Int, _ reason: String) -> InsightRefusal {
        InsightRefusal("\(name), row \(numbers[row]) (line \(rows[row].line)): \(reason)")
    }

    /// The table without rows in which one of the columns is empty.
    func complete(in columns: [Int]) -> InputTable {
        kept { row in columns.allSatisfy { !Self.isMissing(row[$0]) } }
    }

    /// The table with the rows whose cells pass a test.
    func kept(_ isKept: ([String]) -> Bool) -> InputTable {
        let places = rows.indices.filter { isKept(rows[$0].cells) }
        return InputTable(
            name: name, header: header, allowsComma: allowsComma, rows: places.map { rows[$0] },
            numbers: places.map { numbers[$0] })
    }

    /// Whether a cell says that nothing is known.
    static func isMissing(_ cell: String) -> Bool {
        ["", "na", "n/a", "nan", "null", "none", "-", "."].contains(cell.lowercased())
    }
}
