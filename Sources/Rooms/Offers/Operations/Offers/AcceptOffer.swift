import Handling
import People
package import Primitives
package import Storage

/// The customer says yes: every part with an amount is booked; a second yes changes nothing and gives false.
@discardableResult
package func acceptOffer(_ id: OfferID, by act: Act, in tx: Transaction) throws -> Bool {
    try takeTurn(in: tx)
    guard let accepted = try OfferRecord.require(id, in: tx).accepting(at: act.at) else { return false }
    try OfferRecord.update(accepted, in: tx)
    tx.append(
        accepted.event(
            "offer.accepted", ["round": .int(Int64(accepted.round)), "minor": .int(accepted.totalMinor)], act))
    let month = try month(of: act.at, in: tx)
    for part in accepted.parts where part.minor > 0 {
        let line = LedgerLine(
            id: act.newID(), caseID: accepted.caseID, offer: id, part: part.position, customer: accepted.customer,
            staff: accepted.madeBy, kind: part.kind, amount: Money(minorUnits: part.minor, currency: accepted.currency),
            isUnderPolicy: part.policy != nil, month: month, reverses: nil, at: act.at)
        try LedgerRecord.insert(line, by: act, in: tx)
    }
    return true
}
