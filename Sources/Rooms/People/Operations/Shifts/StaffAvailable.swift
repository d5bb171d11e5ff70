package import Primitives
package import Storage

/// Who may be given work now, in the order of joining: active agents and leads, of the team if one is named, who are
/// on shift by the brand's clock or have no shifts, and are neither on a break nor away.
package func staffAvailable(in team: TeamID?, at now: Instant, in snapshot: Snapshot) throws -> [StaffID] {
    guard let tenant = try TenantRecord.find(snapshot.tenant, in: snapshot) else { return [] }
    let time = LocalMinute(now, in: tenant.zone)
    let weeks = try ShiftRecord.weeks(in: snapshot)
    let members = try team.map { try TeamRecord.members(in: snapshot)[$0] ?? [] }
    let rows = try snapshot.rows(
        """
        SELECT m.staff_id, m.roles, p.state
        FROM memberships m JOIN staff s ON s.staff_id = m.staff_id
        LEFT JOIN presences p ON p.tenant_id = m.tenant_id AND p.staff_id = m.staff_id
        WHERE m.tenant_id = \(tenant.id) AND m.is_active = 1 AND s.is_active = 1
        ORDER BY m.joined_at, m.staff_id
        """)
    return try rows.compactMap { row in
        let staff = try row.id("staff_id", StaffID.self)
        let state: PresenceState = try row.wordIfAny("state") ?? .available
        let roles = Set<Role>(words: try row.text("roles"))
        guard state == .available, !roles.isDisjoint(with: [.agent, .lead]), members?.contains(staff) ?? true,
            weeks[staff]?.contains(where: { $0.covers(time) }) ?? true
        else { return nil }
        return staff
    }
}
