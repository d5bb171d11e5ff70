package import People
package import Primitives
package import Storage

/// The rows of authorities, one a role.
package enum AuthorityRecord {
    /// What each role may give alone; a role without a row may give nothing.
    package static func all(in snapshot: Snapshot) throws -> [Role: Authority] {
        let rows = try snapshot.rows("SELECT * FROM authorities WHERE tenant_id = \(snapshot.tenant)")
        let pairs = try rows.compactMap { row in
            try Role(rawValue: row.text("role")).map {
                (
                    $0,
                    Authority(
                        perCaseMinor: Int64(try row.int("per_case_minor")),
                        perMonthMinor: Int64(try row.int("per_month_minor")))
                )
            }
        }
        return Dictionary(pairs) { first, _ in first }
    }

    /// What a member may give alone, by the roles that they have now.
    package static func of(_ staff: StaffID, in snapshot: Snapshot) throws -> Authority {
        let table = try all(in: snapshot)
        return Authority.highest(of: try MembershipRecord.roles(of: staff, in: snapshot).compactMap { table[$0] })
    }
}

/// Sets what a role may give alone, for those who manage remedies; offers that were made before keep their verdict.
package func setAuthority(_ authority: Authority, of role: Role, by act: Act, in tx: Transaction) throws {
    try requireManaging(act, in: tx)
    guard authority.perCaseMinor >= 0, authority.perMonthMinor >= 0 else { throw OfferRefusal.badAmount }
    try tx.run(
        """
        INSERT INTO authorities (tenant_id, role, per_case_minor, per_month_minor)
        VALUES (\(act.tenant), \(role.rawValue), \(authority.perCaseMinor), \(authority.perMonthMinor))
        ON CONFLICT (tenant_id, role) DO UPDATE SET per_case_minor = excluded.per_case_minor,
          per_month_minor = excluded.per_month_minor
        """)
    tx.append(
        Event(
            "authority.set", subject: act.tenant.uuid,
            facts: [
                "role": .string(role.rawValue), "per_case": .int(authority.perCaseMinor),
                "per_month": .int(authority.perMonthMinor),
            ], act: act))
}
