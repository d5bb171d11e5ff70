import Primitives
import Testing
import TextAnalysis

/// Sentences of one category that must be flagged.
struct WordingExpectation: Sendable, CustomTestStringConvertible {
    let category: WordingCategory
    let sentences: [String]

    var testDescription: String { category.rawValue }

    init(_ category: WordingCategory, _ sentences: String...) {
        self.category = category
        self.sentences = sentences
    }

    /// Every sentence gets a flag of the category whose words are really there, with a reason and a better sentence.
    func check(_ language: LanguageCode) {
        for sentence in sentences {
            let flags = checkWording(sentence, language: language)
            let flag = flags.first { $0.category == category }
            #expect(flag != nil, "\(sentence) \(flags.map(\.category))")
            guard let flag else { continue }
            #expect(sentence.contains(flag.phrase))
            #expect(!flag.reason.isEmpty && !flag.suggestion.isEmpty)
        }
    }
}
