package import Handling
package import People
package import Primitives

/// One line of the book of what was given; lines are added, never changed, and a mistake is reversed by its opposite.
package struct LedgerLine: Hashable, Sendable {
    /// Names the line.
    package let id: LedgerLineID
    /// The case for which it was given.
    package let caseID: CaseID
    /// The accepted offer.
    package let offer: OfferID
    /// The part of the offer.
    package let part: Int
    /// Who got it.
    package let customer: CustomerID
    /// Whose authority it burdens: the maker of the offer.
    package let staff: StaffID
    /// The kind of remedy.
    package let kind: RemedyKind
    /// The amount; below zero in a line that reverses another.
    package let amount: Money
    /// Whether the part was given under a policy and burdens nobody.
    package let isUnderPolicy: Bool
    /// The month of the brand's calendar, such as `2026-11`.
    package let month: String
    /// The line that this one takes back.
    package let reverses: LedgerLineID?
    /// When it was booked.
    package let at: Instant

    /// The sum of lines of one currency, exact to the last unit; nil when currencies differ or 64 bits do not hold it.
    package static func total(_ lines: [LedgerLine], in currency: Currency) -> Money? {
        lines.reduce(Money(minorUnits: 0, currency: currency) as Money?) { sum, line in sum?.adding(line.amount) }
    }

    /// The line that takes this one back at `now`; a reversal itself is not reversed.
    package func reversed(as id: LedgerLineID, month: String, at now: Instant) throws(OfferRefusal) -> LedgerLine {
        guard reverses == nil, amount.minorUnits != .min else { throw .noSuchLine }
        return LedgerLine(
            id: id, caseID: caseID, offer: offer, part: part, customer: customer, staff: staff, kind: kind,
            amount: Money(minorUnits: -amount.minorUnits, currency: amount.currency), isUnderPolicy: isUnderPolicy,
            month: month, reverses: self.id, at: now)
    }
}
