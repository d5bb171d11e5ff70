/// Words that end a conversation, with words that keep it open; both in the customer's language.
package struct WordSwap: Hashable, Sendable {
    /// What not to say.
    package let avoid: GuideText
    /// What to say in its place.
    package let better: GuideText

    /// A pair of words to avoid and words that serve.
    package init(_ avoid: GuideText, better: GuideText) {
        self.avoid = avoid
        self.better = better
    }
}
