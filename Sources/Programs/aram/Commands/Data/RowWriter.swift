import Primitives
import Storage
import Web

/// Writes the rows of an export as lines of text.
struct RowWriter {
    let format: ExportFormat
    let columns: [String]
    let forSpreadsheets: Bool

    /// What stands before the first row.
    var head: String {
        guard format == .csv else { return "" }
        return (forSpreadsheets ? "\u{FEFF}" : "") + columns.joined(separator: ",") + "\r\n"
    }

    /// One row with its line end.
    func line(_ row: PagedRow) -> String {
        switch format {
        case .csv:
            row.values.map { value in
                forSpreadsheets ? SafeCSV.cell(value.written) : SafeCSV.exact(value.written)
            }.joined(separator: ",") + "\r\n"
        case .jsonl:
            "{"
                + zip(columns, row.values).map { "\(JSONValue.string($0).canonical):\($1.canonical)" }.joined(
                    separator: ",")
                + "}\n"
        }
    }
}

extension JSONValue {
    /// The value as a cell of a table; truth as 1 and 0, which the import reads.
    fileprivate var written: String {
        switch self {
        case .null: ""
        case .bool(let truth): truth ? "1" : "0"
        case .string(let text): text
        case .int, .double, .array, .object: canonical
        }
    }
}
