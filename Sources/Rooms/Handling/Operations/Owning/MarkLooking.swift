package import Primitives
package import Storage

/// How long somebody counts as looking after the page last said so.
package let lookingTime: Duration = .seconds(60)

/// Somebody who has the case open.
package struct Looker: Hashable, Sendable {
    /// Who.
    package let staff: StaffID
    /// When the page last said so.
    package let seenAt: Instant
}

/// Notes that the acting member of staff has the case open; a passing fact of a minute, so it leaves no event.
package func markLooking(at id: CaseID, by act: Act, in tx: Transaction) throws {
    guard let staff = act.actor.staff else { return }
    try tx.run(
        """
        INSERT INTO lookers (tenant_id, case_id, staff_id, seen_at) VALUES (\(act.tenant), \(id), \(staff), \(act.at))
        ON CONFLICT (tenant_id, case_id, staff_id) DO UPDATE SET seen_at = excluded.seen_at
        """)
    try tx.run(
        """
        DELETE FROM lookers WHERE tenant_id = \(act.tenant) AND case_id = \(id) AND seen_at < \(act.at - lookingTime)
        """)
}

/// Who has the case open at `now` beside `staff`, the longest silent last.
package func lookers(at id: CaseID, beside staff: StaffID?, now: Instant, in snapshot: Snapshot) throws -> [Looker] {
    try snapshot.rows(
        """
        SELECT staff_id, seen_at FROM lookers
        WHERE tenant_id = \(snapshot.tenant) AND case_id = \(id) AND seen_at >= \(now - lookingTime)
        ORDER BY seen_at DESC, staff_id
        """
    ).map { Looker(staff: try $0.id("staff_id"), seenAt: try $0.instant("seen_at")) }.filter { $0.staff != staff }
}
