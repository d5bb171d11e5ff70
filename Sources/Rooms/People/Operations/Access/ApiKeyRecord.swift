package import Primitives
package import Storage

/// The rows of API keys.
package enum ApiKeyRecord {
    /// The working key of a secret; above tenants, since the key is what tells the brand.
    package static func authenticate(secret: String, in snapshot: Snapshot) throws -> ApiKey? {
        try snapshot.row(
            "SELECT * FROM api_keys WHERE secret_hash = \(Secrets.hash(secret)) AND revoked_at IS NULL"
        ).map { try ApiKey($0) }
    }

    /// The key of an id, revoked ones included; nil when the brand has no such key.
    package static func find(_ id: ApiKeyID, in snapshot: Snapshot) throws -> ApiKey? {
        try snapshot.row("SELECT * FROM api_keys WHERE tenant_id = \(snapshot.tenant) AND key_id = \(id)")
            .map { try ApiKey($0) }
    }

    /// All keys of the brand, newest first.
    package static func all(in snapshot: Snapshot) throws -> [ApiKey] {
        try snapshot.rows(
            """
            SELECT * FROM api_keys WHERE tenant_id = \(snapshot.tenant) ORDER BY created_at DESC, key_id LIMIT 500
            """
        ).map { try ApiKey($0) }
    }

    /// Writes down that the key was used, at most once an hour.
    package static func touch(_ key: ApiKey, at now: Instant, in tx: Transaction) throws {
        guard key.usedAt.map({ now - $0 >= .hours(1) }) ?? true else { return }
        try tx.run("UPDATE api_keys SET used_at = \(now) WHERE tenant_id = \(key.tenant) AND key_id = \(key.id)")
    }
}

extension ApiKey {
    init(_ row: Row) throws {
        self.init(
            id: try row.id("key_id"), tenant: try row.id("tenant_id"), name: try row.text("name"),
            scopes: Set(words: try row.text("scopes")), madeBy: try row.idIfAny("created_by"),
            createdAt: try row.instant("created_at"),
            usedAt: try row.instantIfAny("used_at"), revokedAt: try row.instantIfAny("revoked_at"))
    }
}
