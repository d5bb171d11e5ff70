import Handling
import People
package import Primitives
package import Storage

/// What became of a new offer.
package struct MadeOffer: Hashable, Sendable {
    /// The offer.
    package let id: OfferID
    /// Whether the maker may send it, or a lead has to agree first.
    package let verdict: AuthorityVerdict
}

/// Puts the next round of a case together: a round that did not please is followed, an open one is in the way.
///
/// The month's budget must hold it; above the maker's authority a lead is asked.
@discardableResult
package func makeOffer(_ new: NewOffer, by act: Act, in tx: Transaction) throws -> MadeOffer {
    let staff = try requirePermission(.makeOffers, of: act, in: tx)
    try takeTurn(in: tx)
    let item = try CaseRecord.require(new.caseID, in: tx)
    guard item.isOpen else { throw CaseRefusal.closed }
    guard new.message.trimmed.count <= Limits.textCharacters else {
        throw OfferRefusal.textTooLong(limit: Limits.textCharacters)
    }
    let currency = try TenantRecord.find(act.tenant, in: tx)?.currency ?? .euro
    let parts = try checkedParts(new.parts, for: item, by: act, in: tx)
    let last = try OfferRecord.rounds(of: item.id, in: tx).first
    if let last, !last.state.isOver { try counter(last, by: act, in: tx) }
    var offer = Offer(
        id: act.newID(), caseID: item.id, customer: item.customer, round: (last?.round ?? 0) + 1, previous: last?.id,
        state: .ready, language: item.language, message: new.message.trimmed, currency: currency, madeBy: staff,
        madeAt: act.at, sentAt: nil, expiresAt: nil, answeredAt: nil, parts: parts, version: 1)
    let month = try month(of: act.at, in: tx)
    try BudgetRecord.find(month: month, at: act.at, in: tx).check(offer.totalMinor)
    let verdict = try AuthorityRecord.of(staff, in: tx).verdict(
        on: offer.burdenMinor,
        inCase: LedgerRecord.total(of: .burden(item.id), in: tx)
            + OfferRecord.reserved(.burden(item.id), at: act.at, in: tx),
        inMonth: LedgerRecord.total(of: .staff(staff, month: month), in: tx)
            + OfferRecord.reserved(.maker(staff), at: act.at, in: tx))
    if case .needsApproval = verdict { offer.state = .awaitingApproval }
    try OfferRecord.insert(offer, in: tx)
    tx.append(
        offer.event(
            "offer.made",
            ["round": .int(Int64(offer.round)), "minor": .int(offer.totalMinor), "currency": .string(currency.code)],
            act))
    if case .needsApproval(let ceiling) = verdict { try askApproval(of: offer, above: ceiling, by: act, in: tx) }
    return MadeOffer(id: offer.id, verdict: verdict)
}

/// The next round after one that did not please; refused when there is none to follow.
@discardableResult
package func counterOffer(_ id: OfferID, with new: NewOffer, by act: Act, in tx: Transaction) throws -> MadeOffer {
    let before = try OfferRecord.require(id, in: tx)
    guard before.caseID == new.caseID else { throw OfferRefusal.notFound }
    _ = try before.countering()
    return try makeOffer(new, by: act, in: tx)
}

private func counter(_ last: Offer, by act: Act, in tx: Transaction) throws {
    try OfferRecord.update(try last.countering(), in: tx)
}
