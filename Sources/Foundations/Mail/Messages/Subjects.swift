import Primitives

/// Works on subject lines.
package enum Subjects {
    /// Answer and forward marks of mail programs in the languages that customers' programs speak.
    private static let prefixes: Set<String> = [
        "re", "fw", "fwd", "aw", "wg", "sv", "vs", "tr", "rv", "vá", "válasz", "továbbítás", "vb", "tov", "پاسخ",
        "ارسال", "بازارسال",
        "جواب", "ف", "پ",
    ]

    /// The subject without any number of `Re:`, `Fwd:`, `Vá:`, `پاسخ:` in front.
    package static func withoutPrefixes(_ subject: String) -> String {
        var rest = Substring(subject.trimmed)
        while let colon = rest.prefix(14).firstIndex(where: { $0 == ":" || $0 == "：" }) {
            let word =
                rest[..<colon].lowercased().split { $0 == "[" || $0 == "(" }.first.map { String($0).trimmed } ?? ""
            guard prefixes.contains(word) else { break }
            rest = rest[rest.index(after: colon)...].drop(while: \.isWhitespace)
        }
        return String(rest)
    }
}
