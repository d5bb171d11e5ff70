import People
package import Primitives
package import Storage

/// Rows of the table `phone_systems`.
package enum PhoneSystemRecord {
    /// The working system of a secret; above tenants, since the secret is what tells the brand.
    package static func authenticate(secret: String, in snapshot: Snapshot) throws -> PhoneSystem? {
        try snapshot.row(
            "SELECT * FROM phone_systems WHERE secret_hash = \(Secrets.hash(secret)) AND revoked_at IS NULL"
        ).map { try PhoneSystem($0) }
    }

    /// All systems of the brand, newest first, revoked ones included.
    package static func all(in snapshot: Snapshot) throws -> [PhoneSystem] {
        try snapshot.rows(
            """
            SELECT * FROM phone_systems WHERE tenant_id = \(snapshot.tenant)
            ORDER BY created_at DESC, system_id LIMIT 500
            """
        ).map { try PhoneSystem($0) }
    }

    /// Writes down that the system told something, at most once an hour.
    package static func touch(_ system: PhoneSystem, at now: Instant, in tx: Transaction) throws {
        guard system.usedAt.map({ now - $0 >= .hours(1) }) ?? true else { return }
        try tx.run(
            "UPDATE phone_systems SET used_at = \(now) WHERE tenant_id = \(tx.tenant) AND system_id = \(system.id)")
    }
}

/// Makes the address of a telephone system and gives its secret part, which is never shown again.
package func makePhoneSystem(
    _ name: String, by act: Act, in tx: Transaction
) throws -> (id: PhoneSystemID, secret: String) {
    let checked = name.trimmed
    guard !checked.isEmpty, checked.count <= Limits.lineCharacters else { throw TelephonyRefusal.nameMissing }
    let (id, secret): (PhoneSystemID, String) = (act.newID(), Secrets.newToken())
    try tx.run(
        """
        INSERT INTO phone_systems (tenant_id, system_id, name, secret_hash, created_by, created_at)
        VALUES (\(act.tenant), \(id), \(checked), \(Secrets.hash(secret)), \(act.actor.staff), \(act.at))
        """)
    tx.append(Event("phone_system.made", subject: id.uuid, act: act))
    return (id, secret)
}

/// Stops the address of a telephone system for good; its calls stay.
package func revokePhoneSystem(_ id: PhoneSystemID, by act: Act, in tx: Transaction) throws {
    let changed = try tx.run(
        """
        UPDATE phone_systems SET revoked_at = \(act.at)
        WHERE tenant_id = \(act.tenant) AND system_id = \(id) AND revoked_at IS NULL
        """)
    guard changed == 1 else { throw TelephonyRefusal.unknown }
    tx.append(Event("phone_system.revoked", subject: id.uuid, act: act))
}

extension PhoneSystem {
    init(_ row: Row) throws {
        self.init(
            id: try row.id("system_id"), tenant: try row.id("tenant_id"), name: try row.text("name"),
            createdAt: try row.instant("created_at"), usedAt: try row.instantIfAny("used_at"),
            revokedAt: try row.instantIfAny("revoked_at"))
    }
}
