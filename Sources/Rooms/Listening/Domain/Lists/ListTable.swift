/// An uploaded list whose columns are known, row by row.
package struct ListTable: Sequence, Sendable {
    /// What the list holds.
    package let kind: ListKind
    private let header: ListHeader
    private let rows: CSVReader

    /// Recognises the header line; throws ``ListRefusal`` when the columns that the kind needs are missing.
    package init(_ text: String, kind: ListKind) throws(ListRefusal) {
        var reader = CSVReader(text)
        guard let first = reader.next() else { throw .empty }
        header = try ListHeader(first.fields, kind: kind)
        rows = reader
        self.kind = kind
        guard reader.next() != nil else { throw .noRows }
    }

    /// The columns in the order of the file; nil for those that are not read.
    package var columns: [ListColumn?] { header.columns }

    /// The rows below the header, in order.
    package func makeIterator() -> Iterator { Iterator(rows: rows, header: header) }

    /// Gives the values of each row by their column.
    package struct Iterator: IteratorProtocol {
        var rows: CSVReader
        let header: ListHeader

        /// The next row.
        package mutating func next() -> ListRow? { rows.next().map(header.row) }
    }
}

/// One row of a list.
package struct ListRow: Hashable, Sendable {
    /// Line number as an editor shows it.
    package let number: Int
    let values: [ListColumn: String]
    /// False when quotes were not closed or the row has more fields than the header.
    package let isSound: Bool

    /// Whether no bytes were lost because they mean nothing in the encoding of the file.
    var isReadable: Bool { !values.values.contains { $0.unicodeScalars.contains("\u{FFFD}") } }

    /// What stands in a column, trimmed; nil when it is empty or not there.
    package subscript(column: ListColumn) -> String? {
        let words = values[column]?.trimmedOfMarks ?? ""
        return words.isEmpty ? nil : words
    }
}

extension String {
    /// Without white space and direction marks on both sides, which spreadsheets leave behind.
    fileprivate var trimmedOfMarks: String {
        var rest = self[...]
        func isBlank(_ character: Character) -> Bool {
            character.isWhitespace
                || ["\u{200E}", "\u{200F}", "\u{202A}", "\u{202B}", "\u{202C}", "\u{FEFF}"].contains(character)
        }
        while let first = rest.first, isBlank(first) { rest = rest.dropFirst() }
        while let last = rest.last, isBlank(last) { rest = rest.dropLast() }
        return String(rest)
    }
}
