package import Primitives
package import Storage

/// One line of the staff page and of lists to choose an assignee from.
package struct MemberLine: Sendable {
    /// The person.
    package let staff: StaffMember
    /// What the person does for the brand.
    package let membership: Membership
    /// Whether the person may be given work now.
    package let presence: PresenceState
}

/// The people of a brand, by name.
package enum MemberList {
    /// A page of the list behind the last line of the page before, former members included.
    package static func page(
        after last: MemberLine? = nil, limit: Int = Limits.pageRows, in snapshot: Snapshot
    ) throws -> [MemberLine] {
        var conditions: [SQL] = ["m.tenant_id = \(snapshot.tenant)"]
        if let last { conditions.append("(s.name, s.staff_id) > (\(last.staff.name), \(last.staff.id))") }
        return try lines(conditions, limit: limit, in: snapshot)
    }

    /// Active members, for choosing an assignee; bounded by the 3,000 seats that the product is made for.
    package static func active(in snapshot: Snapshot) throws -> [MemberLine] {
        try lines(
            ["m.tenant_id = \(snapshot.tenant)", "m.is_active = 1", "s.is_active = 1"], limit: 5_000, in: snapshot)
    }

    /// One member of the brand.
    package static func find(_ id: StaffID, in snapshot: Snapshot) throws -> MemberLine? {
        try lines(["m.tenant_id = \(snapshot.tenant)", "m.staff_id = \(id)"], limit: 1, in: snapshot).first
    }

    private static func lines(_ conditions: [SQL], limit: Int, in snapshot: Snapshot) throws -> [MemberLine] {
        try snapshot.rows(
            """
            SELECT s.*, m.roles, m.is_active AS member_active, m.version AS member_version, p.state
            FROM memberships m JOIN staff s ON s.staff_id = m.staff_id
            LEFT JOIN presences p ON p.tenant_id = m.tenant_id AND p.staff_id = m.staff_id
            WHERE \(SQL.joined(conditions, by: " AND ")) ORDER BY s.name, s.staff_id LIMIT \(limit)
            """
        ).map { row in
            let staff = try StaffMember(row)
            return MemberLine(
                staff: staff,
                membership: Membership(
                    staff: staff.id, roles: Set(words: try row.text("roles")), isActive: try row.bool("member_active"),
                    version: try row.int("member_version")),
                presence: try row.wordIfAny("state") ?? .available)
        }
    }
}
