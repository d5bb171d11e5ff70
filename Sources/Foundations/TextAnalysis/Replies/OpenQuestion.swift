/// A question of the customer that the reply does not take up.
package struct OpenQuestion: Sendable, Equatable {
    /// What the question asks for.
    package enum Kind: Sendable, Equatable {
        /// When, by when, how long.
        case time
        /// How much, how many.
        case amount
        /// Anything else.
        case other
    }

    /// The question as it stands in the message.
    package let phrase: String
    /// UTF-16 offset of its first unit in the message.
    package let start: Int
    /// UTF-16 offset behind its last unit.
    package let end: Int
    /// What it asks for.
    package let kind: Kind
}
