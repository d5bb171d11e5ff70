import People
import Primitives
import Storage

/// The signed-in member who acts; refused when they lack the permission.
@discardableResult
func requirePermission(_ permission: Permission, of act: Act, in snapshot: Snapshot) throws -> StaffID {
    guard let staff = act.actor.staff else { throw OfferRefusal.staffOnly }
    guard try MembershipRecord.roles(of: staff, in: snapshot).allows(permission) else { throw OfferRefusal.notAllowed }
    return staff
}

/// Catalogue, policies, authority, budget and reminders belong to those who manage remedies; only the product itself,
/// when it furnishes a brand that has no people yet, is not asked.
func requireManaging(_ act: Act, in snapshot: Snapshot) throws {
    if case .system = act.actor { return }
    try requirePermission(.manageRemedies, of: act, in: snapshot)
}
