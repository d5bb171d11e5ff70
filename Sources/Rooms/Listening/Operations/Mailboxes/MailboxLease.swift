package import Primitives
package import Storage

/// Marks ids of leases.
package enum LeaseTag {}

/// A mailbox that one process alone may read for a while; every write of its turn names the lease.
package struct MailboxLease: Sendable {
    /// Whose mailbox it is.
    package let tenant: TenantID
    /// A new one for each turn, so that a late writer of an earlier turn changes nothing.
    package let holder: Identifier<LeaseTag>
    /// The mailbox as it stood when the turn began.
    package let mailbox: PolledMailbox

    /// How long a process may be silent before another one reads the mailbox.
    package static let time: Duration = .seconds(30)
}

/// The lease is another's by now, or the mailbox was changed or switched off.
struct LeaseLost: Error {}

/// Mailboxes of all brands whose turn has come and that nobody reads, at most `limit`, leased to the caller.
package func leaseMailboxes(limit: Int, at now: Instant, ids: IDSource = .random, in database: Database) async throws
    -> [MailboxLease]
{
    // Above brands on purpose: one process polls for all of them, and each row names its own.
    let due = try await database.read(in: nil) { snapshot in
        try snapshot.rows(
            """
            SELECT tenant_id, mailbox_id FROM mailboxes
            WHERE is_active = 1 AND removed_at IS NULL AND next_at <= \(now)
              AND (lease_until IS NULL OR lease_until <= \(now))
            ORDER BY next_at, mailbox_id LIMIT \(limit)
            """
        ).map { (try $0.id("tenant_id", TenantID.self), try $0.id("mailbox_id", MailboxID.self)) }
    }
    var leases: [MailboxLease] = []
    for (tenant, id) in due {
        let holder: Identifier<LeaseTag> = ids.make(at: now)
        let mailbox = try await database.write(in: tenant) { tx in
            try tx.row(
                """
                UPDATE mailboxes SET lease_holder = \(holder), lease_until = \(now + MailboxLease.time)
                WHERE tenant_id = \(tenant) AND mailbox_id = \(id) AND is_active = 1 AND removed_at IS NULL
                  AND next_at <= \(now) AND (lease_until IS NULL OR lease_until <= \(now))
                RETURNING *
                """
            ).map { try PolledMailbox($0) }
        }
        if let mailbox { leases.append(MailboxLease(tenant: tenant, holder: holder, mailbox: mailbox)) }
    }
    return leases
}

extension MailboxLease {
    /// Keeps the mailbox for another while.
    func renew(at now: Instant, in tx: Transaction) throws {
        try run("lease_until = \(now + Self.time)", in: tx)
    }

    /// Writes how far the folder was read; `taken` and `skipped` count what was new and what could not be taken whole.
    func move(to place: MailboxPlace, taken: Int = 0, skipped: Int = 0, at now: Instant, in tx: Transaction) throws {
        let time: SQL = taken > 0 ? "taken_at = \(now), " : ""
        try run(
            """
            \(time)validity = \(Int(place.validity)), last_uid = \(Int(place.lastUID)),
            stuck_uid = \(Int(place.stuckUID)), stuck_count = \(place.stuckCount),
            taken_count = taken_count + \(taken), skipped_count = skipped_count + \(skipped)
            """, in: tx)
    }

    /// Ends the turn: how it went, and when the next one is.
    func end(_ health: MailboxHealth, next: Instant, in tx: Transaction) throws {
        try run(
            """
            lease_holder = NULL, lease_until = NULL, next_at = \(next), checked_at = \(health.checkedAt),
            works_since = \(health.worksSince), trouble = \(health.trouble?.rawValue), words = \(health.words),
            failing_since = \(health.failingSince), failures = \(health.failures)
            """, in: tx)
    }

    /// Gives the mailbox back as it was, for a process that ends.
    func giveBack(in tx: Transaction) throws {
        try run("lease_holder = NULL, lease_until = NULL", in: tx)
    }

    private func run(_ change: SQL, in tx: Transaction) throws {
        let met = try tx.run(
            """
            UPDATE mailboxes SET \(change)
            WHERE tenant_id = \(tx.tenant) AND mailbox_id = \(mailbox.id) AND lease_holder = \(holder)
            """)
        if met == 0 { throw LeaseLost() }
    }
}
