import Foundation
import People
package import Primitives
package import Storage

/// The month of the brand's calendar in which a moment falls, such as `2026-11`.
package func month(of instant: Instant, in snapshot: Snapshot) throws -> String {
    let zone = try TenantRecord.find(snapshot.tenant, in: snapshot)?.zone ?? .gmt
    return String(LocalDay(instant, in: zone).iso8601.prefix(7))
}
