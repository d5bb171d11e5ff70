package import Primitives
package import Storage

extension MembershipRecord {
    /// Active members with a role in the snapshot's brand, in the order of joining.
    package static func holders(of role: Role, in snapshot: Snapshot) throws -> [StaffID] {
        try snapshot.rows(
            """
            SELECT m.staff_id, m.roles FROM memberships m JOIN staff s ON s.staff_id = m.staff_id
            WHERE m.tenant_id = \(snapshot.tenant) AND m.is_active = 1 AND s.is_active = 1 ORDER BY m.joined_at, m.staff_id
            """
        ).compactMap { row in
            Set<Role>(words: try row.text("roles")).contains(role) ? try row.id("staff_id") : nil
        }
    }
}
