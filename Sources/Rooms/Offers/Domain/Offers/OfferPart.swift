import Primitives

/// One thing within an offer, which the customer may dislike without refusing the rest.
package struct OfferPart: Hashable, Sendable {
    /// The place within the offer, from 1; customers and staff speak of "part two".
    package let position: Int
    /// The entry of the catalogue that it was made from.
    package let remedy: RemedyID
    /// The kind of that entry as of the making.
    package let kind: RemedyKind
    /// What it costs the house, in minor units of the offer's currency.
    package let minor: Int64
    /// What exactly is offered, in the customer's language.
    package let words: String
    /// The policy under which it is given; such parts do not burden anybody's authority.
    package let policy: PolicyID?
    /// What the customer thinks of it.
    package var answer: PartAnswer
    /// Why the customer dislikes it, in the customer's words; empty without a reason.
    package var reason: String

    /// A part as stored or as newly made.
    package init(
        position: Int, remedy: RemedyID, kind: RemedyKind, minor: Int64, words: String, policy: PolicyID?,
        answer: PartAnswer = .open, reason: String = ""
    ) {
        self.position = position
        self.remedy = remedy
        self.kind = kind
        self.minor = minor
        self.words = words
        self.policy = policy
        self.answer = answer
        self.reason = reason
    }
}

/// What the customer thinks of a part.
package enum PartAnswer: String, CaseIterable, Sendable {
    case open
    case accepted
    case disliked
}
