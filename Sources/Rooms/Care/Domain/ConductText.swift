import Primitives

/// The bounds of what is written about conduct.
enum ConductText {
    /// A text that must say something.
    static func required(_ text: String) throws(ConductRefusal) -> String {
        let trimmed = text.trimmed
        guard !trimmed.isEmpty else { throw .emptyText }
        guard trimmed.count <= Limits.textCharacters else { throw .textTooLong(limit: Limits.textCharacters) }
        return trimmed
    }
}
