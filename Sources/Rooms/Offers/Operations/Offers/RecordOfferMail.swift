package import Primitives
package import Storage

/// Notes in the log whether the mail server took the offer's mail, so that the case shows it.
package func recordOfferMail(of id: OfferID, delivered: Bool, by act: Act, in tx: Transaction) throws {
    let offer = try OfferRecord.require(id, in: tx)
    tx.append(offer.event(delivered ? "offer.mailed" : "offer.mail_failed", ["round": .int(Int64(offer.round))], act))
}
