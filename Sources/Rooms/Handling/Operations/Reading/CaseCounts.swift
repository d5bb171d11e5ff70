package import Primitives
package import Storage

/// How many cases each view holds, for the rail.
package struct CaseCounts: Hashable, Sendable {
    /// All open cases.
    package let open: Int
    /// Those that the asking person owns.
    package let mine: Int
    /// Those that nobody owns.
    package let unassigned: Int
    /// Those in which the customer has the next word.
    package let waiting: Int
    /// Angry ones that no person has answered.
    package let angryUnanswered: Int
    /// Those of key accounts.
    package let keyAccounts: Int
    /// Those whose answer or solution is late.
    package let late: Int

    /// Counts open cases as `staff` sees them at `now`: one walk along the index of the queue, and one from the key accounts.
    package static func load(for staff: StaffID?, at now: Instant, in snapshot: Snapshot) throws -> CaseCounts {
        let row = try snapshot.row(
            """
            SELECT COUNT(*) AS open,
              COUNT(*) FILTER (WHERE c.assignee_id = \(staff)) AS mine,
              COUNT(*) FILTER (WHERE c.assignee_id IS NULL) AS unassigned,
              COUNT(*) FILTER (WHERE c.queue_rank >= 8) AS waiting,
              COUNT(*) FILTER (WHERE (c.face = 'angry' OR c.anger >= 2) AND c.reply_due_at IS NOT NULL) AS angry,
              COUNT(*) FILTER (
                WHERE c.reply_due_at < \(now) OR (c.solve_due_at < \(now) AND c.awaiting_customer_since IS NULL)) AS late
            FROM cases AS c WHERE c.tenant_id = \(snapshot.tenant) AND c.queue_rank < 12
            """)
        let keyAccounts = try snapshot.count(
            """
            SELECT COUNT(*) AS n FROM cases AS c WHERE c.tenant_id = \(snapshot.tenant) AND c.queue_rank < 12
              AND c.customer_id IN (
                SELECT u.customer_id FROM customers AS u WHERE u.tenant_id = \(snapshot.tenant) AND u.is_key_account = 1)
            """)
        func n(_ column: String) throws -> Int { try row?.int(column) ?? 0 }
        return CaseCounts(
            open: try n("open"), mine: try n("mine"), unassigned: try n("unassigned"), waiting: try n("waiting"),
            angryUnanswered: try n("angry"), keyAccounts: keyAccounts, late: try n("late"))
    }
}
