package import Primitives

/// Words of a reply that harm, with the reason and something better.
package struct WordingFlag: Hashable, Sendable {
    /// The offending words as they stand in the reply.
    package let phrase: String
    /// UTF-16 offset of the first unit in the reply.
    package let start: Int
    /// UTF-16 offset behind the last unit.
    package let end: Int
    /// What is wrong with them.
    package let category: WordingCategory
    /// A better sentence, in the reply's language.
    package let suggestion: String
    /// The language of the reply.
    package let language: LanguageCode
    /// The brand's own reason; nil for the built-in lists.
    let brandReason: String?

    /// Why the words harm, in the reply's language.
    package var reason: String { reason(in: language) }

    /// Why the words harm, in the language that the agent works in; a brand's own reason is given as it was written.
    package func reason(in language: LanguageCode) -> String { brandReason ?? category.reason(in: language) }
}
