package import Primitives

/// Why an offer does not do what it is asked; the Web shelf has a sentence for each.
package enum OfferRefusal: Error, Hashable, Sendable {
    /// No offer of this brand has the id.
    case notFound
    /// An offer needs at least one part.
    case noParts
    /// More parts than ``Offer/mostParts``.
    case tooManyParts
    /// The catalogue has no such remedy, or it is retired.
    case noSuchRemedy
    /// The offer has no such part.
    case noSuchPart
    /// An amount is below zero, is zero where the kind needs one, or the sum does not fit 64 bits.
    case badAmount
    /// The text says nothing.
    case emptyText
    /// The text has more characters than the field takes.
    case textTooLong(limit: Int)
    /// The policy does not exist, is retired or does not cover this remedy or amount.
    case notCovered
    /// The policy's days after the purchase are over.
    case policyRanOut
    /// The customer has no order with this number.
    case noSuchOrder
    /// The month's budget does not hold it; `left` is in minor units and never below 0.
    case budgetExhausted(left: Int64)
    /// A lead has to agree before it is sent.
    case needsApproval
    /// There is nothing to approve.
    case notAwaitingApproval
    /// Nobody approves what they made themselves.
    case ownOffer
    /// Who wants to approve could not give this alone either; `limit` is the ceiling of theirs that it exceeds.
    case aboveApprover(AuthorityVerdict.Ceiling, limit: Money)
    /// The person's roles do not allow it.
    case notAllowed
    /// Only a signed-in member of staff does this.
    case staffOnly
    /// The case has an open round, which is withdrawn or answered first.
    case stillOpen
    /// The round has an end already.
    case over(OfferState)
    /// The days for an answer are over.
    case expired
    /// The line of the ledger does not exist or was reversed before.
    case noSuchLine
}
