/// Something that a good answer says and this one does not, with words for it.
package struct WordHint: Sendable, Equatable {
    /// What is missing, in the order of the answer.
    package enum Kind: Sendable, Equatable, CaseIterable {
        /// Thanks for having written.
        case thanks
        /// What the matter cost the customer, or how it felt.
        case feeling
        /// Who does what, and until when.
        case nextStep
    }

    /// What is missing.
    package let kind: Kind
    /// Words to use, in the reply's language; "..." and "…" are for the agent to fill.
    package let words: String
}
