package import Primitives
package import Storage

/// Reads brands.
package enum TenantRecord {
    /// The brand of an id.
    package static func find(_ id: TenantID, in snapshot: Snapshot) throws -> Tenant? {
        try snapshot.row("SELECT * FROM tenants WHERE tenant_id = \(id)").map { row in
            Tenant(
                id: id, slug: try row.text("slug"), name: try row.text("name"),
                language: LanguageCode(rawValue: try row.text("language")) ?? .english, timeZone: try row.text("time_zone"),
                currency: .euro, senderName: try row.text("sender_name"), senderEmail: nil,
                settings: try row.json("settings"), createdAt: try row.instant("created_at"), version: try row.int("version"))
        }
    }
}
