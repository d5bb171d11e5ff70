package import Primitives
package import Storage

/// The row of a brand; its table stands above tenants, since it is the list of them.
package enum TenantRecord {
    /// The brand with this id; the transaction's own, which nearly every operation asks for, is read once.
    package static func find(_ id: TenantID, in snapshot: Snapshot) throws -> Tenant? {
        guard id == snapshot.tenantIfAny else { return try read(id, in: snapshot) }
        return try snapshot.remembering(Tenant?.self) { try read(id, in: snapshot) }
    }

    private static func read(_ id: TenantID, in snapshot: Snapshot) throws -> Tenant? {
        try snapshot.row("SELECT * FROM tenants WHERE tenant_id = \(id)").map { try Tenant($0) }
    }

    /// The brand with this short name.
    package static func find(slug: String, in snapshot: Snapshot) throws -> Tenant? {
        try snapshot.row("SELECT * FROM tenants WHERE slug = \(slug)").map { try Tenant($0) }
    }

    /// Every brand of the install, oldest first.
    package static func all(in snapshot: Snapshot) throws -> [Tenant] {
        try snapshot.rows("SELECT * FROM tenants ORDER BY created_at, tenant_id").map { try Tenant($0) }
    }

    static func insert(_ tenant: Tenant, in tx: Transaction) throws {
        tx.forget()
        try tx.run(
            """
            INSERT INTO tenants (
              tenant_id, slug, name, language, time_zone, currency, sender_name, sender_email, settings, created_at,
              version)
            VALUES (\(tenant.id), \(tenant.slug), \(tenant.name), \(tenant.language), \(tenant.timeZone),
                    \(tenant.currency.code), \(tenant.senderName), \(tenant.senderEmail), \(tenant.settings),
                    \(tenant.createdAt), \(tenant.version))
            """)
    }

    static func update(_ tenant: Tenant, in tx: Transaction) throws {
        tx.forget()
        try tx.runChecked(
            """
            UPDATE tenants SET name = \(tenant.name), language = \(tenant.language), time_zone = \(tenant.timeZone),
              currency = \(tenant.currency.code), sender_name = \(tenant.senderName),
              sender_email = \(tenant.senderEmail), settings = \(tenant.settings), version = version + 1
            WHERE tenant_id = \(tenant.id) AND version = \(tenant.version)
            """)
    }
}

extension Tenant {
    init(_ row: Row) throws {
        guard let currency = Currency(try row.text("currency")) else {
            throw StorageFailure(.shape, "a brand has no currency")
        }
        self.init(
            id: try row.id("tenant_id"), slug: try row.text("slug"), name: try row.text("name"),
            language: try row.word("language"), timeZone: try row.text("time_zone"), currency: currency,
            senderName: try row.text("sender_name"),
            senderEmail: try row.textIfAny("sender_email").flatMap { EmailAddress($0) },
            settings: try row.json("settings"), createdAt: try row.instant("created_at"),
            version: try row.int("version"))
    }
}
