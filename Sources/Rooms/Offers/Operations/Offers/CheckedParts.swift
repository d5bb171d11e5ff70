import Handling
import People
import Primitives
import Storage

/// The parts of a new offer with everything that the catalogue and the policies say about them.
func checkedParts(_ parts: [NewOffer.NewPart], for item: Case, by act: Act, in tx: Transaction) throws -> [OfferPart] {
    guard !parts.isEmpty else { throw OfferRefusal.noParts }
    guard parts.count <= Offer.mostParts else { throw OfferRefusal.tooManyParts }
    var sum: Int64 = 0
    return try parts.enumerated().map { index, part in
        guard let remedy = try RemedyRecord.find(part.remedy, in: tx), remedy.isActive else {
            throw OfferRefusal.noSuchRemedy
        }
        guard part.minor >= 0, part.minor > 0 || remedy.kind.mayBeFree else { throw OfferRefusal.badAmount }
        let (next, overflow) = sum.addingReportingOverflow(part.minor)
        guard !overflow, next <= mostMinor else { throw OfferRefusal.badAmount }
        sum = next
        let words = part.words.trimmed.isEmpty ? remedy.name[item.language] : part.words.trimmed
        guard words.count <= Limits.lineCharacters * 5 else {
            throw OfferRefusal.textTooLong(limit: Limits.lineCharacters * 5)
        }
        try part.cover.map { try check($0, remedy.kind, part.minor, for: item, by: act, in: tx) }
        return OfferPart(
            position: index + 1, remedy: remedy.id, kind: remedy.kind, minor: part.minor, words: words,
            policy: part.cover?.policy)
    }
}

/// Far above any remedy, and far enough below 64 bits for the sums of a year: 10^15 minor units.
private let mostMinor: Int64 = 1_000_000_000_000_000

private func check(
    _ cover: NewOffer.Cover, _ kind: RemedyKind, _ minor: Int64, for item: Case, by act: Act, in tx: Transaction
) throws {
    guard let policy = try PolicyRecord.find(cover.policy, in: tx) else { throw OfferRefusal.notCovered }
    guard let order = try OrderRecord.find(number: cover.orderNumber.trimmed, in: tx), order.customer == item.customer
    else { throw OfferRefusal.noSuchOrder }
    try policy.check(kind, minor: minor, paid: order.amount.minorUnits, placedAt: order.placedAt, at: act.at)
}
