import Handling
import People
package import Primitives
package import Storage

/// Takes a booking back by its opposite, such as a refund that the bank returned; a second time is refused.
@discardableResult
package func reverseLedgerLine(_ id: LedgerLineID, by act: Act, in tx: Transaction) throws -> LedgerLineID {
    try requirePermission(.approveOffers, of: act, in: tx)
    guard let line = try LedgerRecord.find(id, in: tx) else { throw OfferRefusal.noSuchLine }
    let isReversed = try tx.count(
        "SELECT COUNT(*) AS n FROM offer_ledger WHERE tenant_id = \(act.tenant) AND reverses_id = \(id)")
    guard isReversed == 0 else { throw OfferRefusal.noSuchLine }
    let reversal = try line.reversed(as: act.newID(), month: try month(of: act.at, in: tx), at: act.at)
    try LedgerRecord.insert(reversal, by: act, in: tx)
    return reversal.id
}
