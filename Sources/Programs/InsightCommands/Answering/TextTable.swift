import Foundation

/// Rows under headings for the terminal; numbers stand on the right.
struct TextTable {
    let title: String
    let header: [String]
    let rows: [[String]]

    /// A table; each row has as many cells as the header.
    init(_ title: String, _ header: [String], _ rows: [[String]]) {
        (self.title, self.header, self.rows) = (title, header, rows)
    }

    /// The table with columns lined up by two blanks.
    var text: String {
        let lines = [header] + rows
        let widths = header.indices.map { column in lines.map { $0[column].count }.max() ?? 0 }
        let isNumber = header.indices.map { column in
            rows.allSatisfy { row in row[column].isEmpty || row[column].contains(where: \.isNumber) }
        }
        let printed = lines.map { line in
            let cells = line.indices.map { column -> String in
                let gap = String(repeating: " ", count: widths[column] - line[column].count)
                return column > 0 && isNumber[column] ? gap + line[column] : line[column] + gap
            }
            return "  " + cells.joined(separator: "  ").trimmedAtEnd
        }
        return ([title] + printed).joined(separator: "\n")
    }
}

extension String {
    /// The text without blanks at its end.
    fileprivate var trimmedAtEnd: String { String(reversed().drop(while: \.isWhitespace).reversed()) }
}

/// Numbers as people read them.
enum Written {
    /// Five significant digits; a dash for what is not known.
    static func figure(_ value: Double?) -> String {
        guard let value, value.isFinite else { return "-" }
        if value == value.rounded(), abs(value) < 1e7 { return String(format: "%.0f", value) }
        let text = String(format: "%.5g", value)
        return text.contains("e") && abs(value) >= 1 && abs(value) < 1e9 ? String(format: "%.0f", value) : text
    }

    /// A share in 0...1 as percent with one place.
    static func percent(_ share: Double?) -> String {
        share.map { String(format: "%.1f %%", $0 * 100) } ?? "-"
    }

    /// A chance, never called 0.
    static func chance(_ value: Double) -> String {
        value < 1e-4 ? "< 0.0001" : String(format: "%.4f", value)
    }

    /// The ends of an interval.
    static func interval(_ interval: ClosedRange<Double>?) -> String {
        interval.map { "\(figure($0.lowerBound)) to \(figure($0.upperBound))" } ?? "-"
    }

    /// The ends of an interval of shares.
    static func percentInterval(_ interval: ClosedRange<Double>?) -> String {
        interval.map { "\(percent($0.lowerBound)) to \(percent($0.upperBound))" } ?? "-"
    }
}
