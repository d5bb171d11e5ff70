package import Primitives
package import Storage

/// The row that ties a person to a brand.
package enum MembershipRecord {
    /// The person's place in the snapshot's brand, also one that they left.
    package static func find(_ staff: StaffID, in snapshot: Snapshot) throws -> Membership? {
        try find(staff, tenant: snapshot.tenant, in: snapshot)
    }

    /// The person's roles in the snapshot's brand; none when they left or never belonged to it.
    package static func roles(of staff: StaffID, in snapshot: Snapshot) throws -> Set<Role> {
        guard let membership = try find(staff, in: snapshot), membership.isActive else { return [] }
        return membership.roles
    }

    /// The brands in which the person is active, by name; the page of the brand switcher.
    package static func tenants(of staff: StaffID, in snapshot: Snapshot) throws -> [Tenant] {
        try snapshot.rows(
            """
            SELECT t.* FROM memberships m JOIN tenants t ON t.tenant_id = m.tenant_id
            WHERE m.staff_id = \(staff) AND m.is_active = 1 ORDER BY t.name, t.tenant_id
            """
        ).map { try Tenant($0) }
    }

    static func find(_ staff: StaffID, tenant: TenantID, in snapshot: Snapshot) throws -> Membership? {
        let row = try snapshot.row("SELECT * FROM memberships WHERE tenant_id = \(tenant) AND staff_id = \(staff)")
        guard let row else { return nil }
        return Membership(
            staff: staff, roles: Set(words: try row.text("roles")), isActive: try row.bool("is_active"),
            version: try row.int("version"))
    }

    static func insert(_ staff: StaffID, roles: Set<Role>, at now: Instant, tenant: TenantID, in tx: Transaction) throws
    {
        try tx.run(
            """
            INSERT INTO memberships (tenant_id, staff_id, roles, is_active, joined_at, version)
            VALUES (\(tenant), \(staff), \(roles.words), 1, \(now), 1)
            """)
    }

    static func update(_ membership: Membership, tenant: TenantID, in tx: Transaction) throws {
        try tx.runChecked(
            """
            UPDATE memberships SET roles = \(membership.roles.words), is_active = \(membership.isActive),
              version = version + 1
            WHERE tenant_id = \(tenant) AND staff_id = \(membership.staff) AND version = \(membership.version)
            """)
    }

    /// Active members with the role of administrator.
    static func administrators(tenant: TenantID, in snapshot: Snapshot) throws -> Int {
        try snapshot.rows("SELECT roles FROM memberships WHERE tenant_id = \(tenant) AND is_active = 1")
            .filter { try Set<Role>(words: $0.text("roles")).contains(.administrator) }.count
    }
}
