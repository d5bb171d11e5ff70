package import Primitives

/// One text in the three languages of the product; an empty one falls back to the first that says something.
package struct TrilingualText: Hashable, Sendable {
    /// The English words.
    package var english: String
    /// The Hungarian words.
    package var hungarian: String
    /// The Persian words.
    package var persian: String

    /// A text in all three languages.
    package init(english: String, hungarian: String, persian: String) {
        self.english = english
        self.hungarian = hungarian
        self.persian = persian
    }

    /// The words in `language`, or those of another language when they are missing.
    package subscript(language: LanguageCode) -> String {
        let wanted =
            switch language {
            case .english: english
            case .hungarian: hungarian
            case .persian: persian
            }
        return wanted.isEmpty ? [english, hungarian, persian].first { !$0.isEmpty } ?? "" : wanted
    }

    /// Whether no language says anything.
    package var isEmpty: Bool { english.isEmpty && hungarian.isEmpty && persian.isEmpty }
}
