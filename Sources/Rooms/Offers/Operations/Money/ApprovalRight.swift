import Handling
import People
package import Primitives
package import Storage

/// Whether `staff` may approve a waiting offer: an administrator always, everybody else when they could give it alone in
/// place of its maker, with what the case and the maker's month hold already.
package func approvalVerdict(on offer: Offer, by staff: StaffID, at now: Instant, in snapshot: Snapshot) throws
    -> AuthorityVerdict
{
    if try MembershipRecord.roles(of: staff, in: snapshot).contains(.administrator) { return .within }
    // The offer itself is set aside already and must not count twice.
    let own = offer.state.isReserving ? offer.burdenMinor : 0
    let inCase =
        try LedgerRecord.total(of: .burden(offer.caseID), in: snapshot)
        + OfferRecord.reserved(.burden(offer.caseID), at: now, in: snapshot) - own
    let inMonth =
        try LedgerRecord.total(of: .staff(offer.madeBy, month: month(of: now, in: snapshot)), in: snapshot)
        + OfferRecord.reserved(.maker(offer.madeBy), at: now, in: snapshot) - own
    return try AuthorityRecord.of(staff, in: snapshot).verdict(on: offer.burdenMinor, inCase: inCase, inMonth: inMonth)
}

/// Everyone who may approve a waiting offer, in the order of their ids; never its maker.
package func approvers(of offer: Offer, at now: Instant, in snapshot: Snapshot) throws -> [StaffID] {
    let roles = Role.allCases.filter { Permission.granted(to: $0).contains(.approveOffers) }
    let people = Set(try roles.flatMap { try MembershipRecord.holders(of: $0, in: snapshot) })
    return try people.subtracting([offer.madeBy]).sorted { $0.description < $1.description }.filter {
        try approvalVerdict(on: offer, by: $0, at: now, in: snapshot) == .within
    }
}

/// Refuses somebody whose own ceilings do not hold the offer, naming the one that it exceeds.
func requireApprovalRight(on offer: Offer, of lead: StaffID, at now: Instant, in snapshot: Snapshot) throws {
    guard case .needsApproval(let ceiling) = try approvalVerdict(on: offer, by: lead, at: now, in: snapshot) else {
        return
    }
    let authority = try AuthorityRecord.of(lead, in: snapshot)
    let limit = ceiling == .perCase ? authority.perCaseMinor : authority.perMonthMinor
    throw OfferRefusal.aboveApprover(ceiling, limit: Money(minorUnits: limit, currency: offer.currency))
}
