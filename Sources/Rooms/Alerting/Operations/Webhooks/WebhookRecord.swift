import Primitives
package import Storage

/// The rows of webhook targets; secrets are kept sealed and read by themselves.
package enum WebhookRecord {
    /// All targets of the brand by name, without those that were taken away.
    package static func all(in snapshot: Snapshot) throws -> [WebhookEndpoint] {
        try snapshot.rows(
            """
            SELECT * FROM webhook_targets WHERE tenant_id = \(snapshot.tenant) AND removed_at IS NULL ORDER BY name, target_id
            """
        ).map { try WebhookEndpoint($0) }
    }

    /// One target that is there.
    package static func find(_ id: WebhookID, withRemoved: Bool = false, in snapshot: Snapshot) throws
        -> WebhookEndpoint?
    {
        let condition: SQL = withRemoved ? "1 = 1" : "removed_at IS NULL"
        return try snapshot.row(
            """
            SELECT * FROM webhook_targets
            WHERE tenant_id = \(snapshot.tenant) AND target_id = \(id) AND \(condition)
            """
        ).map { try WebhookEndpoint($0) }
    }

    /// The sealed secret, and the sealed one before it while both are in use.
    static func secrets(of id: WebhookID, at now: Instant, in snapshot: Snapshot) throws -> [String] {
        guard
            let row = try snapshot.row(
                """
                SELECT secret, old_secret, old_until FROM webhook_targets
                WHERE tenant_id = \(snapshot.tenant) AND target_id = \(id)
                """)
        else { return [] }
        let current = try row.text("secret")
        guard let old = try row.textIfAny("old_secret"), let until = try row.instantIfAny("old_until"), now < until
        else {
            return [current]
        }
        return [current, old]
    }

    static func insert(_ target: WebhookEndpoint, secret: String, in tx: Transaction) throws {
        tx.forget()
        try tx.run(
            """
            INSERT INTO webhook_targets (tenant_id, target_id, name, url, secret, kinds, is_active, created_at, failures, version)
            VALUES (\(tx.tenant), \(target.id), \(target.name), \(target.url), \(secret), \(target.kinds.words), 1,
                    \(target.createdAt), 0, 1)
            """)
    }

    /// Writes what a person changed, while nobody else did since.
    static func update(_ target: WebhookEndpoint, in tx: Transaction) throws {
        tx.forget()
        try tx.runChecked(
            """
            UPDATE webhook_targets SET name = \(target.name), url = \(target.url), kinds = \(target.kinds.words),
              is_active = \(target.off == nil), off_reason = \(target.off?.rawValue), off_at = \(target.offAt),
              failures = \(target.failures), failing_since = \(target.failingSince), version = version + 1
            WHERE tenant_id = \(tx.tenant) AND target_id = \(target.id) AND version = \(target.version)
            """)
    }

    /// Writes how the calls go, which is no change by a person.
    static func updateHealth(_ target: WebhookEndpoint, in tx: Transaction) throws {
        tx.forget()
        try tx.run(
            """
            UPDATE webhook_targets SET is_active = \(target.off == nil), off_reason = \(target.off?.rawValue),
              off_at = \(target.offAt), failures = \(target.failures), failing_since = \(target.failingSince)
            WHERE tenant_id = \(tx.tenant) AND target_id = \(target.id)
            """)
    }

    /// Puts a new secret in, and keeps the present one beside it until `until`.
    static func rotate(_ id: WebhookID, to secret: String, until: Instant, in tx: Transaction) throws {
        try tx.runChecked(
            """
            UPDATE webhook_targets SET old_secret = secret, old_until = \(until), secret = \(secret), version = version + 1
            WHERE tenant_id = \(tx.tenant) AND target_id = \(id) AND removed_at IS NULL
            """)
    }

    /// Takes a target away, or brings it back; false when it was so already.
    static func setRemoved(_ id: WebhookID, at time: Instant?, in tx: Transaction) throws -> Bool {
        tx.forget()
        let condition: SQL = time == nil ? "removed_at IS NOT NULL" : "removed_at IS NULL"
        return try tx.run(
            """
            UPDATE webhook_targets SET removed_at = \(time), version = version + 1
            WHERE tenant_id = \(tx.tenant) AND target_id = \(id) AND \(condition)
            """) == 1
    }
}

extension WebhookEndpoint {
    init(_ row: Row) throws {
        let kinds = try row.text("kinds").split(separator: " ").compactMap { WebhookKind(rawValue: String($0)) }
        self.init(
            id: try row.id("target_id"), name: try row.text("name"), url: try row.text("url"), kinds: Set(kinds),
            off: try row.bool("is_active") ? nil : try row.wordIfAny("off_reason") ?? .byHand,
            offAt: try row.instantIfAny("off_at"), failures: try row.int("failures"),
            failingSince: try row.instantIfAny("failing_since"), oldSecretUntil: try row.instantIfAny("old_until"),
            createdAt: try row.instant("created_at"), version: try row.int("version"))
    }
}

extension Set<WebhookKind> {
    /// The words of the `kinds` column, in the order of the alphabet.
    fileprivate var words: String { map(\.rawValue).sorted().joined(separator: " ") }
}
