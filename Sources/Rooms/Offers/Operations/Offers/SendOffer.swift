import People
package import Primitives
package import Storage

/// The outbox kind of an offer on its way to the customer; its payload names the offer.
package let offerMailKind = "offer.mail"

/// Sends the link to the customer, by mail where there is an address; a second time changes nothing and gives false.
@discardableResult
package func sendOffer(_ id: OfferID, by act: Act, in tx: Transaction) throws -> Bool {
    try requirePermission(.makeOffers, of: act, in: tx)
    let before = try OfferRecord.require(id, in: tx)
    guard let sent = try before.sending(at: act.at) else { return false }
    try OfferRecord.update(sent, in: tx)
    tx.append(sent.event("offer.sent", ["round": .int(Int64(sent.round))], act))
    try postAnswerTimer(of: sent, by: act, in: tx)
    // Without an address staff read the offer out or pass the link on; the board says so.
    guard try CustomerRecord.current(sent.customer, in: tx)?.email != nil else { return true }
    try tx.post(
        OutboxItem(offerMailKind, payload: ["offer": .id(id)], dueAt: act.at, onceKey: "\(offerMailKind):\(id)"),
        act: act)
    return true
}
