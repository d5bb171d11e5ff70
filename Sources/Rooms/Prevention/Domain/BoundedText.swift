import Primitives

/// The bounds of what people write into actions.
enum BoundedText {
    /// One line without line ends, trimmed and not empty.
    static func line(_ text: String) throws(ActionRefusal) -> String {
        let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard !line.isEmpty else { throw .emptyText }
        guard line.count <= Limits.lineCharacters else { throw .textTooLong(limit: Limits.lineCharacters) }
        return line
    }

    /// A text that may be empty.
    static func optional(_ text: String) throws(ActionRefusal) -> String {
        guard text.count <= Limits.textCharacters else { throw .textTooLong(limit: Limits.textCharacters) }
        return text.trimmed
    }
}
