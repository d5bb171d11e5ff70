import TextAnalysis

/// An uploaded list whose columns are known, row by row.
package struct ListTable: Sequence, Sendable {
    /// What the list holds.
    package let kind: ListKind
    /// The columns in the order of the file; nil for those that are not read.
    package let columns: [ListColumn?]
    private let rows: CSVReader

    /// Recognises the header line; throws ``ListRefusal`` when the columns that the kind needs are missing.
    package init(_ text: String, kind: ListKind) throws(ListRefusal) {
        var reader = CSVReader(text)
        guard let header = reader.next() else { throw .empty }
        let known = Self.headings(of: kind)
        columns = header.fields.map { known[Self.folded($0)] }
        rows = reader
        self.kind = kind
        let present = columns.compactMap { $0 }
        if let twice = present.first(where: { column in present.count { $0 == column } > 1 }) {
            throw .columnRepeated(twice)
        }
        let missing = kind.requiredColumns.filter { group in !group.contains(where: present.contains) }
        if !missing.isEmpty { throw .columnsMissing(missing) }
        guard reader.next() != nil else { throw .noRows }
    }

    /// The rows below the header, in order.
    package func makeIterator() -> Iterator { Iterator(rows: rows, columns: columns) }

    /// Gives the values of each row by their column.
    package struct Iterator: IteratorProtocol {
        var rows: CSVReader
        let columns: [ListColumn?]

        /// The next row.
        package mutating func next() -> ListRow? {
            guard let row = rows.next() else { return nil }
            var values: [ListColumn: String] = [:]
            for (column, field) in zip(columns, row.fields) {
                if let column { values[column] = field }
            }
            return ListRow(
                number: row.number, values: values,
                isSound: row.isClosed && row.fields.count <= columns.count)
        }
    }

    private static func headings(of kind: ListKind) -> [String: ListColumn] {
        var known: [String: ListColumn] = [:]
        // Earlier columns of a kind win a heading that two share, such as "id".
        for column in kind.columns.reversed() {
            for name in (ListHeaderWords.names[column] ?? []) + [column.rawValue] { known[folded(name)] = column }
        }
        return known
    }

    private static func folded(_ heading: String) -> String {
        String(searchFolded(heading).filter { $0.isLetter || $0.isNumber })
    }
}

/// One row of a list.
package struct ListRow: Hashable, Sendable {
    /// Line number as an editor shows it.
    package let number: Int
    let values: [ListColumn: String]
    /// False when quotes were not closed or the row has more fields than the header.
    package let isSound: Bool

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
