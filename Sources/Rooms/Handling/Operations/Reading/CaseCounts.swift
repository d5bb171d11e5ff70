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

    /// Counts open cases as `staff` sees them at `now`, in one walk along the index of the queue.
    package static func load(for staff: StaffID?, at now: Instant, in snapshot: Snapshot) throws -> CaseCounts {
        let row = try snapshot.row(
            """
            SELECT COUNT(*) AS open,
              COUNT(*) FILTER (WHERE c.assignee_id IS NULL) AS unassigned,
              COUNT(*) FILTER (WHERE c.queue_rank >= 8) AS waiting,
              COUNT(*) FILTER (WHERE (c.face = 'angry' OR c.anger >= 2) AND c.reply_due_at IS NOT NULL) AS angry,
              COUNT(*) FILTER (WHERE c.customer_id IN (
                SELECT u.customer_id FROM customers AS u WHERE u.tenant_id = \(snapshot.tenant) AND u.is_key_account = 1
              )) AS key_accounts,
              COUNT(*) FILTER (
                WHERE c.reply_due_at < \(now) OR (c.solve_due_at < \(now) AND c.awaiting_customer_since IS NULL)) AS late
            FROM cases AS c WHERE c.tenant_id = \(snapshot.tenant) AND c.queue_rank < 12
            """)
        func n(_ column: String) throws -> Int { try row?.int(column) ?? 0 }
        return CaseCounts(
            open: try n("open"), mine: 0, unassigned: try n("unassigned"), waiting: try n("waiting"),
            angryUnanswered: try n("angry"), keyAccounts: try n("key_accounts"), late: try n("late")
        ).with(mine: try mine(of: staff, in: snapshot))
    }

    /// Open cases of one person.
    static func mine(of staff: StaffID?, in snapshot: Snapshot) throws -> Int {
        guard let staff else { return 0 }
        return try snapshot.count(
            """
            SELECT COUNT(*) AS n FROM cases
            WHERE tenant_id = \(snapshot.tenant) AND assignee_id = \(staff) AND queue_rank < 12
            """)
    }

    /// The same counts for another person.
    func with(mine: Int) -> CaseCounts {
        CaseCounts(
            open: open, mine: mine, unassigned: unassigned, waiting: waiting, angryUnanswered: angryUnanswered,
            keyAccounts: keyAccounts, late: late)
    }
}
