import People
import Primitives
package import Storage
package import Web

/// The offers on which this viewer can decide, the oldest first; none for those who approve none.
package func waitingApprovals(for viewer: Viewer, limit: Int = 3, in snapshot: Snapshot) throws -> [OfferRow] {
    guard viewer.allows(.approveOffers) else { return [] }
    return try OfferRow.waiting(in: snapshot).filter { $0.offer.madeBy != viewer.staff }.prefix(limit).map { $0 }
}
