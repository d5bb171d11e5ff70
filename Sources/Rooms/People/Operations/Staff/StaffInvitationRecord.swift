package import Primitives
package import Storage

/// The row of an invitation; only a hash of the link's secret is kept.
package enum StaffInvitationRecord {
    /// Invitations of the brand that still work, newest first.
    package static func open(at now: Instant, in snapshot: Snapshot) throws -> [StaffInvitation] {
        try snapshot.rows(
            """
            SELECT * FROM staff_invitations
            WHERE tenant_id = \(snapshot.tenant) AND used_at IS NULL AND expires_at > \(now)
            ORDER BY created_at DESC, invitation_id LIMIT 200
            """
        ).map { try StaffInvitation($0) }
    }

    /// The invitation with this id.
    package static func find(_ id: StaffInvitationID, in snapshot: Snapshot) throws -> StaffInvitation? {
        try snapshot.row(
            "SELECT * FROM staff_invitations WHERE tenant_id = \(snapshot.tenant) AND invitation_id = \(id)"
        ).map { try StaffInvitation($0) }
    }

    /// The invitation that a link's secret opens, with its brand; above tenants, since the visitor belongs to none yet.
    package static func find(secret: String, in snapshot: Snapshot) throws -> (
        tenant: TenantID, invitation: StaffInvitation
    )? {
        let row = try snapshot.row("SELECT * FROM staff_invitations WHERE secret_hash = \(Secrets.hash(secret))")
        return try row.map { (try $0.id("tenant_id"), try StaffInvitation($0)) }
    }

    static func insert(_ invitation: StaffInvitation, secret: String, by act: Act, in tx: Transaction) throws {
        try tx.run(
            """
            INSERT INTO staff_invitations (
              tenant_id, invitation_id, email, name, roles, language, secret_hash, invited_by, created_at, expires_at)
            VALUES (
              \(act.tenant), \(invitation.id), \(invitation.email), \(invitation.name), \(invitation.roles.words),
              \(invitation.language), \(Secrets.hash(secret)), \(act.actor.staff), \(act.at), \(invitation.expiresAt))
            """)
    }

    /// Marks the link as used and tells whether it still was unused.
    static func use(_ id: StaffInvitationID, tenant: TenantID, at now: Instant, in tx: Transaction) throws -> Bool {
        try tx.run(
            """
            UPDATE staff_invitations SET used_at = \(now)
            WHERE tenant_id = \(tenant) AND invitation_id = \(id) AND used_at IS NULL
            """) == 1
    }
}

extension StaffInvitation {
    init(_ row: Row) throws {
        guard let email = EmailAddress(try row.text("email")) else {
            throw StorageFailure(.shape, "an invitation has no address")
        }
        self.init(
            id: try row.id("invitation_id"), email: email, name: try row.text("name"),
            roles: Set(words: try row.text("roles")), language: try row.word("language"),
            expiresAt: try row.instant("expires_at"), usedAt: try row.instantIfAny("used_at"))
    }
}
