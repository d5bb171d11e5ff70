import Primitives

/// What can be seen of a text's spelling without knowing its words: foreign letters, stray spaces, missing joiners.
enum Spelling {
    private static let marks = Set(" \n.,:;?!()[]'’“”„\"«»…–-،؛؟/")
    private static let hungarian = Set("áéíóöőúüűÁÉÍÓÖŐÚÜŰ")
    private static let persian = Set("آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیئءأؤۀ۰۱۲۳۴۵۶۷۸۹")
    private static let joiners: Set<Unicode.Scalar> = ["\u{200C}", "\u{0654}", "\u{064B}", "\u{0651}"]
    private static let loneParts: Set<String> = ["می", "نمی", "ها", "های", "هایی", "تر", "ترین", "ام", "اند"]

    /// Everything that looks wrong in `text`, as words for the message of a failing test.
    static func faults(in text: String, _ language: LanguageCode) -> [String] {
        // A word stands in for the people, so that the spaces around them count.
        let word = language == .persian ? "نام" : "name"
        var text = text
        for placeholder in ["{name}", "{agent}"] { text = text.replacing(placeholder, with: word) }
        var faults = foreign(in: text, language).map { "the letter \($0)" }
        if text.contains("  ") { faults.append("two spaces") }
        for mark in " .| ,| ;| ?| ،| ؛| ؟| :".split(separator: "|") where text.contains(mark) {
            faults.append("a space before\(mark)")
        }
        return language == .persian ? faults + joining(in: text) : faults
    }

    private static func foreign(in text: String, _ language: LanguageCode) -> [String] {
        text.unicodeScalars.filter { scalar in
            let character = Character(scalar)
            guard !marks.contains(character) else { return false }
            let isBasic = scalar.isASCII && scalar.properties.isAlphabetic
            return switch language {
            case .english: !isBasic
            case .hungarian: !isBasic && !hungarian.contains(character)
            case .persian: !persian.contains(character) && !joiners.contains(scalar)
            }
        }.map { "\($0)" }
    }

    private static func joining(in text: String) -> [String] {
        let words = text.split { $0 == " " || marks.contains($0) }.map(String.init)
        return words.filter { loneParts.contains($0) }.map { "\($0) stands alone" }
            + words.filter { word in
                let scalars = word.unicodeScalars
                return scalars.first == "\u{200C}" || scalars.last == "\u{200C}"
            }.map { "a joiner at the edge of \($0)" }
    }
}
