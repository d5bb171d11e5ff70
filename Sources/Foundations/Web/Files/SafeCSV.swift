/// Writes comma-separated values (RFC 4180) that a spreadsheet shows and never runs.
package enum SafeCSV {
    /// A whole file with a byte order mark, so that spreadsheets read it as UTF-8.
    package static func file(_ rows: [[String]]) -> String {
        "\u{FEFF}" + rows.map { $0.map(cell).joined(separator: ",") + "\r\n" }.joined()
    }

    /// One cell; text that a spreadsheet would take as a formula gets an apostrophe (OWASP, CSV injection).
    package static func cell(_ text: String) -> String {
        let isFormula = text.unicodeScalars.first.map { "=+-@\t\r\n|%".unicodeScalars.contains($0) } ?? false
        let safe = isFormula && Double(text) == nil ? "'" + text : text
        return exact(safe)
    }

    /// One cell as it is, for programs (RFC 4180).
    package static func exact(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { "\",\r\n".unicodeScalars.contains($0) }) else { return text }
        return "\"" + text.replacing("\"", with: "\"\"") + "\""
    }
}
