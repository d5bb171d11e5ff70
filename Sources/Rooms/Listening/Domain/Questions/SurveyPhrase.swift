package import Primitives

/// Words of a survey in the three languages; there is no fallback, as in ``SurveyTexts``.
package struct SurveyPhrase: Hashable, Sendable {
    private var words: [LanguageCode: String]

    /// A phrase in all three languages.
    package init(_ english: String, _ hungarian: String, _ persian: String) {
        words = [.english: english, .hungarian: hungarian, .persian: persian]
    }

    /// The words of one language; empty when nobody wrote them.
    package subscript(language: LanguageCode) -> String {
        get { words[language] ?? "" }
        set { words[language] = newValue }
    }

    /// Whether no language has a word: such a row of a form is left out.
    package var isEmpty: Bool { LanguageCode.allCases.allSatisfy { self[$0].trimmed.isEmpty } }

    /// A phrase without a word.
    package static let empty = SurveyPhrase("", "", "")
}
