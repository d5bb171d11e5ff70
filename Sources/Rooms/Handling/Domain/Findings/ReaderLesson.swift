package import Primitives
package import TextAnalysis

/// A message with what people hold to be right about it, from which a brand's reader learns.
package struct ReaderLesson: Sendable {
    /// Sorts lessons and decides which are held out.
    package let id: String
    /// What the customer wrote.
    package let text: String
    /// The language in which it is read.
    package let language: LanguageCode
    /// What is right: set by staff where they corrected, else as it was read.
    package let gold: Findings
    /// What staff set right; empty for a message that they answered and left as it was read.
    package let corrected: Set<FindingAspect>

    /// A lesson of one message.
    package init(
        id: String, text: String, language: LanguageCode, gold: Findings, corrected: Set<FindingAspect>
    ) {
        self.id = id
        self.text = text
        self.language = language
        self.gold = gold
        self.corrected = corrected
    }
}
