import Primitives

/// The bounds of what people write into a case.
enum CaseText {
    /// One line without line ends, trimmed and not empty.
    static func line(_ text: String) throws(CaseRefusal) -> String {
        let trimmed = text.trimmed
        guard !trimmed.isEmpty else { throw .emptyText }
        guard trimmed.count <= Limits.lineCharacters else { throw .textTooLong(limit: Limits.lineCharacters) }
        return oneLine(trimmed)
    }

    /// A text that must say something.
    static func required(_ text: String) throws(CaseRefusal) -> String {
        guard !text.trimmed.isEmpty else { throw .emptyText }
        return try optional(text)
    }

    /// A text that may be empty.
    static func optional(_ text: String) throws(CaseRefusal) -> String {
        guard text.count <= Limits.textCharacters else { throw .textTooLong(limit: Limits.textCharacters) }
        return text.trimmed
    }

    /// Words from outside, cut at the limit instead of refused: the raw message keeps the rest.
    static func clipped(_ text: String) -> String {
        text.count <= Limits.textCharacters ? text.trimmed : String(text.prefix(Limits.textCharacters - 1)) + "…"
    }

    /// The beginning of a text on one line, at most 160 characters, for lists.
    static func preview(of text: String) -> String {
        let line = oneLine(String(text.prefix(400)).trimmed)
        return line.count <= 160 ? line : String(line.prefix(159)) + "…"
    }

    private static func oneLine(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
