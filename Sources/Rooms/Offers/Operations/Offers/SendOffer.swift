import People
package import Primitives
package import Storage

/// The outbox kind of an offer on its way to the customer; its payload names the offer.
package let offerMailKind = "offer.mail"

/// Sends the link to the customer; a second time changes nothing and gives false.
@discardableResult
package func sendOffer(_ id: OfferID, by act: Act, in tx: Transaction) throws -> Bool {
    try requirePermission(.makeOffers, of: act, in: tx)
    let before = try OfferRecord.require(id, in: tx)
    guard let sent = try before.sending(at: act.at) else { return false }
    try OfferRecord.update(sent, in: tx)
    tx.append(sent.event("offer.sent", ["round": .int(Int64(sent.round))], act))
    try tx.post(
        OutboxItem(offerMailKind, payload: ["offer": .id(id)], dueAt: act.at, onceKey: "\(offerMailKind):\(id)"), act: act)
    return true
}
