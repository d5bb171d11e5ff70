package import Primitives
package import TextAnalysis

/// A brand's own rule about words in replies, beside the built-in lists of the wording guard.
package struct BrandPhrase: Hashable, Sendable {
    /// Names the rule.
    package let id: BrandPhraseID
    /// The language of the replies that it is about.
    package let language: LanguageCode
    /// The words, in the notation of ``BrandWord``: `wor*` any ending, `a|b` either, `~` words between, commas between
    /// phrases.
    package let phrase: String
    /// What is wrong with them; nil when the guard should let them pass.
    package let category: WordingCategory?
    /// The brand's own reason; empty for that of the category.
    package let reason: String
    /// Something better; empty when there is none.
    package let suggestion: String

    /// A rule as its row holds it.
    package init(
        id: BrandPhraseID, language: LanguageCode, phrase: String, category: WordingCategory?, reason: String,
        suggestion: String
    ) {
        self.id = id
        self.language = language
        self.phrase = phrase
        self.category = category
        self.reason = reason
        self.suggestion = suggestion
    }

    /// The rule as the guard takes it.
    package var word: BrandWord {
        guard let category else { return BrandWord(phrase, .allow) }
        return BrandWord(
            phrase, .avoid(category, reason: reason.isEmpty ? nil : reason, suggestion: suggestion))
    }

    /// Rules that one brand keeps at most; the guard is compiled anew whenever one changes.
    package static let most = 300

    /// The words without marks that people type and that mean something else in the notation; nil when a phrase begins
    /// with no word.
    package static func notation(_ typed: String) -> String? {
        let kept = typed.filter { !"?!.@^$#\"„”“«»".contains($0) }
        let phrases = kept.split(whereSeparator: { $0 == "," || $0 == "،" || $0.isNewline }).map {
            $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }.filter { !$0.isEmpty }
        guard !phrases.isEmpty,
            phrases.allSatisfy({ $0.split(separator: " ").first?.contains(where: \.isLetter) == true })
        else { return nil }
        return phrases.joined(separator: ", ")
    }
}

/// Why a rule about words is not taken.
package enum BrandPhraseRefusal: Error, Hashable, Sendable {
    /// The brand has no such rule.
    case notFound
    /// No phrase, or one that begins with no word.
    case phraseMissing
    /// The built-in lists say so already, or the brand does.
    case known
    /// ``BrandPhrase/most`` are kept already.
    case tooMany
}
