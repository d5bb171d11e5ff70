package import Primitives
import TextAnalysis

/// Words below which a reply is too short to tell its language.
private let leastWords = 4

/// The language in which a reply is written, from four words on; a shorter or unclear one is taken to be in `usual`.
package func replyLanguage(_ words: String, usual: LanguageCode) -> LanguageCode {
    let count = words.split(maxSplits: leastWords, whereSeparator: \.isWhitespace).count {
        $0.contains(where: \.isLetter)
    }
    guard count >= leastWords else { return usual }
    return guessLanguage(words) ?? usual
}
