import TextAnalysis

/// The columns of a list as its header line names them.
package struct ListHeader: Hashable, Sendable {
    /// The columns in the order of the file; nil for those that are not read.
    package let columns: [ListColumn?]

    /// Recognises headings in three languages; `named` tells headings that are not recognised by themselves.
    ///
    /// Throws ``ListRefusal`` when a told heading is not there, a column is there twice, or a needed one is missing.
    package init(_ headings: [String], kind: ListKind, named: [ListColumn: String] = [:]) throws(ListRefusal) {
        let known = Self.headings(of: kind, named: named)
        columns = headings.map { known[Self.folded($0)] }
        let present = columns.compactMap { $0 }
        if let lost = ListColumn.allCases.first(where: { named[$0] != nil && !present.contains($0) }) {
            throw .headingMissing(lost)
        }
        if let twice = present.first(where: { column in present.count { $0 == column } > 1 }) {
            throw .columnRepeated(twice)
        }
        let missing = kind.requiredColumns.filter { group in !group.contains(where: present.contains) }
        if !missing.isEmpty { throw .columnsMissing(missing) }
    }

    /// The values of a row by their column.
    func row(_ row: CSVRow) -> ListRow {
        var values: [ListColumn: String] = [:]
        for (column, field) in zip(columns, row.fields) {
            if let column { values[column] = field }
        }
        return ListRow(
            number: row.number, values: values, isSound: row.isClosed && row.fields.count <= columns.count)
    }

    private static func headings(of kind: ListKind, named: [ListColumn: String]) -> [String: ListColumn] {
        var known: [String: ListColumn] = [:]
        // Earlier columns of a kind win a heading that two share, such as "id".
        for column in kind.columns.reversed() where named[column] == nil {
            for name in (ListHeaderWords.names[column] ?? []) + [column.rawValue] { known[folded(name)] = column }
        }
        for (column, heading) in named { known[folded(heading)] = column }
        return known
    }

    private static func folded(_ heading: String) -> String {
        String(searchFolded(heading).filter { $0.isLetter || $0.isNumber })
    }
}
