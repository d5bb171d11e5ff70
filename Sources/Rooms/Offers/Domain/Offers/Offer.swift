package import Handling
package import People
package import Primitives

/// One round of what the house puts to a customer to make it right.
package struct Offer: Hashable, Sendable {
    /// Names the round; the customer's link carries it.
    package let id: OfferID
    /// The case that it is about.
    package let caseID: CaseID
    /// Who gets it.
    package let customer: CustomerID
    /// Counts the rounds of a case from 1.
    package let round: Int
    /// The round before, whose place this one took.
    package let previous: OfferID?
    /// Where it stands.
    package var state: OfferState
    /// The language of its words and its page.
    package let language: LanguageCode
    /// The words above the parts, to the customer.
    package let message: String
    /// The currency of all parts.
    package let currency: Currency
    /// Who put it together.
    package let madeBy: StaffID
    /// When that was.
    package let madeAt: Instant
    /// When the customer got the link.
    package var sentAt: Instant?
    /// Until when the customer may say yes; set with the sending.
    package var expiresAt: Instant?
    /// When the customer answered.
    package var answeredAt: Instant?
    /// What is offered, by position.
    package var parts: [OfferPart]
    /// Goes up with each change; compared when it is saved.
    package var version: Int

    /// What all parts cost together, in minor units; making an offer refuses sums that 64 bits do not hold.
    package var totalMinor: Int64 { parts.reduce(0) { $0 &+ $1.minor } }

    /// What burdens somebody's authority: parts outside every policy.
    package var burdenMinor: Int64 { parts.reduce(0) { $0 &+ ($1.policy == nil ? $1.minor : 0) } }

    /// The sum as money.
    package var total: Money { Money(minorUnits: totalMinor, currency: currency) }

    /// How long a sent offer can be accepted.
    package static let lifetime: Duration = .days(14)

    /// The most parts of one offer; two to four are easy to choose from.
    package static let mostParts = 8

    /// Whether the customer had the link and let the days for an answer pass.
    package func isExpired(at now: Instant) -> Bool { state == .sent && (expiresAt.map { now >= $0 } ?? false) }
}
