package import Primitives
package import Storage

/// Counts failures by account and by network address; above tenants, since a visitor belongs to none.
package enum ThrottleRecord {
    /// Counts a try before it runs, so that parallel tries do not slip through; gives the wait when one is due.
    static func claim(_ throttle: Throttle, key: String, at now: Instant, in tx: Transaction) throws -> Instant? {
        let forgetful = now - Throttle.memory
        let row = try tx.row(
            """
            INSERT INTO throttles (throttle_key, failures, blocked_until, last_at) VALUES (\(key), 1, \(now), \(now))
            ON CONFLICT (throttle_key) DO UPDATE SET
              failures = CASE WHEN throttles.last_at < \(forgetful) THEN 1 ELSE throttles.failures + 1 END,
              last_at = \(now)
            WHERE throttles.blocked_until <= \(now) RETURNING failures
            """)
        guard let row else { return try blockedUntil(key, at: now, in: tx) ?? now }
        let end = now + throttle.delay(afterFailures: try row.int("failures"))
        try tx.run("UPDATE throttles SET blocked_until = \(end) WHERE throttle_key = \(key)")
        return nil
    }

    /// When the next try is allowed; nil when it is allowed now.
    static func blockedUntil(_ key: String, at now: Instant, in snapshot: Snapshot) throws -> Instant? {
        let end = try snapshot.row("SELECT blocked_until FROM throttles WHERE throttle_key = \(key)")?.instant(
            "blocked_until")
        return end.flatMap { $0 > now ? $0 : nil }
    }

    /// Forgets the failures after a success.
    static func clear(_ key: String, in tx: Transaction) throws {
        try tx.run("DELETE FROM throttles WHERE throttle_key = \(key)")
    }

    /// Removes counts that no longer matter and gives how many; run by upkeep.
    @discardableResult
    package static func forget(at now: Instant, in tx: Transaction) throws -> Int {
        try tx.run("DELETE FROM throttles WHERE last_at < \(now - Throttle.memory) AND blocked_until < \(now)")
    }

    /// The key of an account; hashed, so that the table is no list of addresses that were tried.
    static func accountKey(_ email: String) -> String {
        "account:" + Secrets.base64URL(Array(Secrets.hash(email.trimmed.lowercased()).prefix(16)))
    }

    /// The key of a network address.
    static func addressKey(_ address: String) -> String { "address:" + address.prefix(64) }

    /// The key of one-time codes of a person.
    static func codeKey(_ staff: StaffID) -> String { "code:\(staff)" }
}
