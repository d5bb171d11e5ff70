import People
package import Primitives
package import Storage

/// A lead agrees to an offer above the maker's authority and within their own, or an administrator to any; a second tap,
/// whoever's, changes nothing and gives false.
@discardableResult
package func approveOffer(_ id: OfferID, by act: Act, in tx: Transaction) throws -> Bool {
    let lead = try requirePermission(.approveOffers, of: act, in: tx)
    let waiting = try OfferRecord.require(id, in: tx)
    guard let approved = try waiting.approving(by: lead) else { return false }
    try requireApprovalRight(on: waiting, of: lead, at: act.at, in: tx)
    try OfferRecord.update(approved, in: tx)
    try ApprovalRecord.decide(id, verdict: .approved, lead: lead, by: act, in: tx)
    tx.append(approved.event("offer.approved", ["minor": .int(approved.totalMinor)], act))
    return true
}

/// A lead does not agree; the maker may put together another round.
@discardableResult
package func refuseApproval(_ id: OfferID, by act: Act, in tx: Transaction) throws -> Bool {
    let lead = try requirePermission(.approveOffers, of: act, in: tx)
    guard let refused = try OfferRecord.require(id, in: tx).refusing(by: lead) else { return false }
    try OfferRecord.update(refused, in: tx)
    try ApprovalRecord.decide(id, verdict: .refused, lead: lead, by: act, in: tx)
    tx.append(refused.event("offer.refused_approval", .object([:]), act))
    return true
}

func askApproval(of offer: Offer, above ceiling: AuthorityVerdict.Ceiling, by act: Act, in tx: Transaction) throws {
    try ApprovalRecord.insert(offer, ceiling, by: act, in: tx)
    try postApprovalTimer(of: offer, by: act, in: tx)
    tx.append(
        offer.event(
            "offer.approval_asked",
            [
                "minor": .int(offer.totalMinor), "currency": .string(offer.currency.code),
                "ceiling": .string(ceiling.rawValue),
            ], act))
}
