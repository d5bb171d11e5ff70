import People
package import Primitives
package import Storage

/// The customer refuses the offer as a whole, with words or without; a second time changes nothing and gives false.
@discardableResult
package func declineOffer(_ id: OfferID, because reason: String = "", by act: Act, in tx: Transaction) throws -> Bool {
    let before = try OfferRecord.require(id, in: tx)
    guard reason.trimmed.count <= Limits.textCharacters else {
        throw OfferRefusal.textTooLong(limit: Limits.textCharacters)
    }
    guard let declined = try before.declining(at: act.at) else { return false }
    try OfferRecord.update(declined, in: tx)
    tx.append(declined.event("offer.declined", ["round": .int(Int64(declined.round))], act))
    try keepWords(reason, about: declined, by: act, in: tx)
    return true
}

/// The customer marks one part as not pleasing, with a reason or without; the rest stays on the table.
@discardableResult
package func dislikePart(
    _ position: Int, of id: OfferID, because reason: String, by act: Act, in tx: Transaction
) throws -> Bool {
    let before = try OfferRecord.require(id, in: tx)
    guard let disliked = try before.disliking(part: position, because: reason, at: act.at) else { return false }
    try OfferRecord.update(disliked, in: tx)
    tx.append(
        disliked.event(
            "offer.part_disliked", ["part": .int(Int64(position)), "round": .int(Int64(disliked.round))], act))
    let part = disliked.parts.first { $0.position == position }
    try keepWords(reason, quoting: part.map { "\(position). \($0.words)" } ?? "", about: disliked, by: act, in: tx)
    return true
}

/// Takes an offer back that nobody accepted; a second time changes nothing and gives false.
@discardableResult
package func withdrawOffer(_ id: OfferID, by act: Act, in tx: Transaction) throws -> Bool {
    try requirePermission(.makeOffers, of: act, in: tx)
    guard let withdrawn = try OfferRecord.require(id, in: tx).withdrawing() else { return false }
    try OfferRecord.update(withdrawn, in: tx)
    try tx.withdraw(onceKey: "\(offerMailKind):\(id)")
    tx.append(withdrawn.event("offer.withdrawn", ["round": .int(Int64(withdrawn.round))], act))
    return true
}
