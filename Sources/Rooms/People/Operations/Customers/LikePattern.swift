/// Patterns of SQL's LIKE for text that people typed, with a backslash as the escape.
enum LikePattern {
    /// Matches texts that begin with `text`, taken letter by letter.
    static func beginning(with text: String) -> String {
        text.reduce(into: "") { result, character in
            if "\\%_".contains(character) { result.append("\\") }
            result.append(character)
        } + "%"
    }
}
