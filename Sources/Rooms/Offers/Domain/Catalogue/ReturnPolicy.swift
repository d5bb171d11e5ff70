package import Handling
package import Primitives

/// A promise of the house about returns or guarantees: what it covers needs nobody's authority.
package struct ReturnPolicy: Hashable, Sendable {
    /// Names the policy within its brand.
    package let id: PolicyID
    /// What staff call it.
    package var name: TrilingualText
    /// How many days after the purchase it holds, from 1; 730 is the two years of Directive (EU) 2019/771, article 10.
    package var days: Int
    /// Which kinds of remedies it covers.
    package var kinds: Set<RemedyKind>
    /// The most that one part may cost, in minor units; nil means the amount of the order.
    package var capMinor: Int64?
    /// Whether it can be chosen.
    package var isActive: Bool

    /// A policy as stored or as typed.
    package init(
        id: PolicyID, name: TrilingualText, days: Int, kinds: Set<RemedyKind>, capMinor: Int64?, isActive: Bool
    ) {
        self.id = id
        self.name = name
        self.days = days
        self.kinds = kinds
        self.capMinor = capMinor
        self.isActive = isActive
    }

    /// Whether a part is covered for a purchase of `paid` at `placedAt`; refused with the reason that the editor shows.
    package func check(
        _ kind: RemedyKind, minor: Int64, paid: Int64, placedAt: Instant, at now: Instant
    ) throws(OfferRefusal) {
        guard isActive, kinds.contains(kind) else { throw .notCovered }
        guard now >= placedAt, now < placedAt + .days(days) else { throw .policyRanOut }
        guard minor <= min(capMinor ?? paid, paid) else { throw .notCovered }
    }
}
