import Foundation
import People
package import Primitives
package import Storage

/// The month of the brand's calendar in which a moment falls, such as `2026-11`.
package func month(of instant: Instant, in snapshot: Snapshot) throws -> String {
    let zone = try TenantRecord.find(snapshot.tenant, in: snapshot)?.zone ?? .gmt
    return String(LocalDay(instant, in: zone).iso8601.prefix(7))
}

/// The signed-in member who acts; refused when they lack the permission.
@discardableResult
func requirePermission(_ permission: Permission, of act: Act, in snapshot: Snapshot) throws -> StaffID {
    guard let staff = act.actor.staff else { throw OfferRefusal.staffOnly }
    guard try MembershipRecord.roles(of: staff, in: snapshot).allows(permission) else { throw OfferRefusal.notAllowed }
    return staff
}
