import Foundation
package import Primitives

/// The states of outbox rows and the moves between them, for workers and the dead-letter list.
package struct OutboxQueue: Sendable {
    private let database: Database
    private let leaseTime: Duration = .seconds(120)

    /// Works on the outbox of every tenant of `database`.
    package init(database: Database) { self.database = database }

    /// Takes up to `limit` due items; one whose lease ran out is due again, and its try has been counted before it ran.
    package func lease(at now: Instant, limit: Int, lane: OutboxLane = .all) async throws -> [LeasedItem] {
        let until = now + leaseTime
        return try await database.write(in: nil) { tx in
            // Above tenants on purpose: workers serve all of them, and each row names its own.
            let due = try tx.rows(
                """
                SELECT tenant_id, outbox_id FROM outbox
                WHERE state IN ('ready', 'leased') AND due_at <= \(now) AND \(lane.condition) ORDER BY due_at, outbox_id LIMIT \(limit)
                """)
            var items: [LeasedItem] = []
            for row in due {
                let (tenant, id) = (
                    try row.id("tenant_id", TenantID.self), try row.id("outbox_id", Identifier<OutboxTag>.self)
                )
                let taken = try tx.row(
                    """
                    UPDATE outbox SET state = 'leased', attempts = attempts + 1, due_at = \(until)
                    WHERE tenant_id = \(tenant) AND outbox_id = \(id) AND state IN ('ready', 'leased') AND due_at <= \(now)
                    RETURNING kind, payload, attempts
                    """)
                guard let taken else { continue }
                items.append(
                    LeasedItem(
                        tenant: tenant, id: id, kind: try taken.text("kind"), payload: try taken.json("payload"),
                        attempts: try taken.int("attempts")))
            }
            return items
        }
    }

    /// Records that the act happened.
    package func complete(_ item: LeasedItem, at now: Instant) async throws {
        try await database.write(in: item.tenant) { tx in
            try tx.run(
                """
                UPDATE outbox SET state = 'done', done_at = \(now), last_error = NULL
                WHERE tenant_id = \(item.tenant) AND outbox_id = \(item.id)
                """)
        }
    }

    /// Puts the item back with a growing delay or the given pause, or on the dead-letter list when it failed for good or too often; does
    /// nothing when the lease ran out and another worker holds the item, or when it was withdrawn meanwhile.
    package func fail(
        _ item: LeasedItem, reason: String, forGood: Bool, after pause: Duration? = nil, at now: Instant
    ) async throws {
        let dead = forGood || item.attempts >= Limits.outboxAttempts
        let next = now + (pause ?? Backoff.delay(afterAttempt: item.attempts, seed: Int(item.id.uuid.uuid.15)))
        try await database.write(in: item.tenant) { tx in
            try tx.run(
                """
                UPDATE outbox SET state = \(dead ? "dead" : "ready"), due_at = \(next), last_error = \(String(reason.prefix(500)))
                WHERE tenant_id = \(item.tenant) AND outbox_id = \(item.id)
                  AND state = 'leased' AND attempts = \(item.attempts)
                """)
        }
    }

    /// Gives a dead item another round of tries, as an administrator asks.
    package func revive(_ id: Identifier<OutboxTag>, act: Act) async throws {
        try await database.write(in: act.tenant) { try $0.revive(id, act: act) }
    }
}

/// The waiting time between tries: 5 s doubled each time up to 6 h, moved by up to a fifth so that targets are not hit at once.
package enum Backoff {
    /// The delay after the given number of tries.
    package static func delay(afterAttempt attempt: Int, seed: Int) -> Duration {
        let base = min(5_000 << min(max(attempt - 1, 0), 20), 6 * 3_600_000)
        let spread = (seed & 0xFF) * base / 1280
        return .milliseconds(base + spread)
    }
}
