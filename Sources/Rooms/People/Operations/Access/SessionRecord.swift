package import Primitives
package import Storage

/// Whom a cookie stands for: the session, the person, the brand it works in and the person's roles there.
package struct SignedIn: Sendable {
    /// The session.
    package let session: Session
    /// The person.
    package let staff: StaffMember
    /// The brand.
    package let tenant: Tenant
    /// What the person may do there.
    package let roles: Set<Role>
}

/// The rows of sessions; above tenants, since one person's session may change its brand.
package enum SessionRecord {
    /// The open session of a cookie's secret, unless a limit, the account or the membership ended it.
    package static func authenticate(secret: String, at now: Instant, in snapshot: Snapshot) throws -> SignedIn? {
        let row = try snapshot.row(
            "SELECT * FROM sessions WHERE secret_hash = \(Secrets.hash(secret)) AND ended_at IS NULL")
        guard let row else { return nil }
        let session = try Session(row)
        guard session.isOpen(at: now), let staff = try StaffRecord.find(session.staff, in: snapshot), staff.isActive,
            let membership = try MembershipRecord.find(staff.id, tenant: session.tenant, in: snapshot),
            membership.isActive,
            let tenant = try TenantRecord.find(session.tenant, in: snapshot)
        else { return nil }
        return SignedIn(session: session, staff: staff, tenant: tenant, roles: membership.roles)
    }

    /// The person's sessions that are still open, newest first.
    package static func open(of staff: StaffID, at now: Instant, in snapshot: Snapshot) throws -> [Session] {
        try snapshot.rows(
            """
            SELECT * FROM sessions WHERE staff_id = \(staff) AND ended_at IS NULL AND expires_at > \(now)
            ORDER BY created_at DESC, session_id LIMIT 100
            """
        ).map { try Session($0) }.filter { $0.isOpen(at: now) }
    }

    /// Writes down that the session was used.
    package static func touch(_ id: SessionID, at now: Instant, in tx: Transaction) throws {
        try tx.run("UPDATE sessions SET seen_at = \(now) WHERE session_id = \(id) AND seen_at < \(now)")
    }

    /// The brand of the person's latest session while they belong to it, else the first of their brands by name.
    static func homeTenant(of staff: StaffID, in snapshot: Snapshot) throws -> TenantID? {
        let tenants = try MembershipRecord.tenants(of: staff, in: snapshot).map(\.id)
        let last = try snapshot.row(
            "SELECT tenant_id FROM sessions WHERE staff_id = \(staff) ORDER BY created_at DESC, session_id DESC LIMIT 1"
        )?.id("tenant_id", TenantID.self)
        return last.flatMap { tenants.contains($0) ? $0 : nil } ?? tenants.first
    }

    static func insert(_ session: Session, secret: String, in tx: Transaction) throws {
        try tx.run(
            """
            INSERT INTO sessions (
              session_id, secret_hash, staff_id, tenant_id, user_agent, created_at, seen_at, expires_at)
            VALUES (\(session.id), \(Secrets.hash(secret)), \(session.staff), \(session.tenant), \(session.userAgent),
                    \(session.createdAt), \(session.seenAt), \(session.expiresAt))
            """)
    }

    /// Ends the person's open sessions: those of one brand, or all but one.
    static func endAll(
        of staff: StaffID, tenant: TenantID? = nil, except kept: SessionID? = nil, at now: Instant, in tx: Transaction
    ) throws {
        var conditions: [SQL] = ["staff_id = \(staff)", "ended_at IS NULL"]
        if let tenant { conditions.append("tenant_id = \(tenant)") }
        if let kept { conditions.append("session_id <> \(kept)") }
        try tx.run("UPDATE sessions SET ended_at = \(now) WHERE " + SQL.joined(conditions, by: " AND "))
    }
}

extension Session {
    init(_ row: Row) throws {
        self.init(
            id: try row.id("session_id"), staff: try row.id("staff_id"), tenant: try row.id("tenant_id"),
            userAgent: try row.text("user_agent"), createdAt: try row.instant("created_at"),
            seenAt: try row.instant("seen_at"), expiresAt: try row.instant("expires_at"))
    }
}
