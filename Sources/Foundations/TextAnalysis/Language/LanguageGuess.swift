package import Primitives

/// Tells the language of a text by script, letters and frequent words; nil when unsure or when it is none of ours.
///
/// Persian written in Latin letters counts as Persian.
package func guessLanguage(_ text: String) -> LanguageCode? { LanguageGuess(FoldedText(text)).language }

/// The evidence for each language that was found in a text.
struct LanguageGuess {
    /// The verdict; nil for other languages and for texts without letters.
    let language: LanguageCode?
    /// Whether Persian was written in Latin letters.
    let isLatinPersian: Bool

    private static let latinBook = PhraseBook([
        LanguageWords.english, LanguageWords.hungarian, LanguageWords.latinPersian, LanguageWords.other,
    ])
    private static let arabicBook = PhraseBook([LanguageWords.persian, LanguageWords.arabic])

    init(_ text: FoldedText) {
        let scripts = text.scripts
        let total = scripts.latin + scripts.arabic + scripts.other
        if total == 0 || scripts.other * 2 > total {
            self.init(nil, latin: false)
        } else if scripts.arabic * 2 >= total {
            self.init(Self.isPersian(text) ? .persian : nil, latin: false)
        } else {
            let language = Self.latinLanguage(text)
            self.init(language, latin: language == .persian)
        }
    }

    private init(_ language: LanguageCode?, latin: Bool) {
        self.language = language
        isLatinPersian = latin
    }

    private static func isPersian(_ text: FoldedText) -> Bool {
        var score = Double(text.scripts.persian) * 0.5 - Double(text.scripts.arabicOnly) * 0.3
        for match in arabicBook.matches(in: text) { score += match.row == 0 ? 1 : -1.2 }
        let definite = text.words.count { isArabicDefinite($0, text.scalars) }
        return score - Double(definite) * 0.6 > 0
    }

    /// Arabic nouns with the article ال and at least three letters more.
    private static func isArabicDefinite(_ word: FoldedWord, _ scalars: [UInt32]) -> Bool {
        let lower = Int(word.lower)
        return word.upper - word.lower >= 5 && scalars[lower] == 0x627 && scalars[lower + 1] == 0x644
    }

    private static func latinLanguage(_ text: FoldedText) -> LanguageCode? {
        var scores = SIMD4<Double>.zero
        var lastWord = SIMD4<Int>(repeating: -1)
        for match in latinBook.matches(in: text) where lastWord[match.row] != match.first {
            lastWord[match.row] = match.first
            let length = text.words[match.first].upper - text.words[match.first].lower
            scores[match.row] += match.row == 3 ? 0.8 : length > 3 ? 1.5 : length > 1 ? 1 : 0.5
        }
        let scripts = text.scripts
        scores[1] += Double(scripts.doubleAcute) * 2 + Double(scripts.hungarian) * 0.4
        scores[3] += Double(scripts.foreign) * 1.5 + Double(scripts.hungarian) * 0.15
        scores[0] -= Double(scripts.hungarian + scripts.foreign) * 0.5
        scores[2] -= Double(scripts.hungarian + scripts.foreign + scripts.doubleAcute)
        return verdict(scores)
    }

    private static func verdict(_ scores: SIMD4<Double>) -> LanguageCode? {
        let best = scores.indices.max { scores[$0] < scores[$1] } ?? 3
        var others = scores
        others[best] = -.infinity
        guard best < 3, scores[best] >= 0.8, scores[best] - others.max() >= 0.3 else { return nil }
        return best == 0 ? .english : best == 1 ? .hungarian : .persian
    }
}
