package import Primitives

/// Finds words in a reply that harm, by start; `brandWords` add to the built-in lists or take from them.
package func checkWording(
    _ reply: String, language: LanguageCode, brandWords: [BrandWord] = []
) -> [WordingFlag] {
    guard !brandWords.isEmpty else { return WordingGuard.builtIn(language).check(reply) }
    return WordingGuard(language: language, brandWords: brandWords).check(reply)
}
