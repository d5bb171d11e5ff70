/// A brand's own rule about words, beside the built-in lists.
package struct BrandWord: Hashable, Sendable {
    /// What the brand wants of the phrase.
    package enum Verdict: Hashable, Sendable {
        /// Flag it, with the brand's reason (nil: the category's) and a better wording.
        case avoid(WordingCategory, reason: String?, suggestion: String)
        /// Never flag words that lie inside it.
        case allow
    }

    /// Words in the notation of the tables: `wor*` for any ending, `a|b` for either, `~` for up to three words.
    package let phrase: String
    /// What to do about them.
    package let verdict: Verdict

    /// A rule for `phrase`; commas part several phrases of one rule.
    package init(_ phrase: String, _ verdict: Verdict) {
        self.phrase = phrase
        self.verdict = verdict
    }
}
