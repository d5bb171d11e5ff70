import People
package import Primitives
package import Storage
package import Web

/// The offers that this viewer may approve, the oldest first; none for those who approve none.
package func waitingApprovals(
    for viewer: Viewer, at now: Instant, limit: Int = 3, in snapshot: Snapshot
) throws -> [OfferRow] {
    guard viewer.allows(.approveOffers) else { return [] }
    let rows = try OfferRow.waiting(in: snapshot).filter { row in
        guard row.offer.madeBy != viewer.staff else { return false }
        return try approvalVerdict(on: row.offer, by: viewer.staff, at: now, in: snapshot) == .within
    }
    return Array(rows.prefix(limit))
}
