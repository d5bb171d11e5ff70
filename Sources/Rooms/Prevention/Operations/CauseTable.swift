package import Handling
package import Primitives
package import Storage

/// One cause with how often it struck lately and what is done about it.
package struct CauseLine: Hashable, Sendable {
    /// The entry of the catalogue.
    package let cause: Cause
    /// Complaints per week of the window, the oldest week first.
    package let weeks: [Int]
    /// The newest action against it, if there is one.
    package let action: CorrectiveAction?

    /// Complaints of the window.
    package var count: Int { weeks.reduce(0, +) }
}

/// The causes of a window of whole weeks that ends now.
package struct CauseTable: Hashable, Sendable {
    /// The most frequent first; causes without a complaint in the window last, in the order of the catalogue.
    package let lines: [CauseLine]
    /// Complaints of the window that still have no cause.
    package let withoutCause: Int

    /// Complaints of the window whose cause is known.
    package var total: Int { lines.reduce(0) { $0 + $1.count } }

    /// The part of all complaints with a known cause, 0...1; 0 without any.
    package func share(of line: CauseLine) -> Double { total == 0 ? 0 : Double(line.count) / Double(total) }

    /// Counts `weekCount` weeks of 7 days that end at `now`.
    package static func load(weekCount: Int = 12, at now: Instant, in snapshot: Snapshot) throws -> CauseTable {
        let week = Duration.days(7).milliseconds
        let start = now - .days(7 * weekCount)
        let rows = try snapshot.rows(
            """
            SELECT cause_id, (created_at - \(start.milliseconds)) / \(week) AS week, COUNT(*) AS n
            FROM complaints WHERE tenant_id = \(snapshot.tenant) AND created_at >= \(start) AND created_at <= \(now)
            GROUP BY 1, 2
            """)
        var counts: [CauseID: [Int]] = [:]
        var withoutCause = 0
        for row in rows {
            let n = try row.int("n")
            guard let cause = try row.idIfAny("cause_id", CauseID.self) else {
                withoutCause += n
                continue
            }
            counts[cause, default: Array(repeating: 0, count: weekCount)][min(try row.int("week"), weekCount - 1)] += n
        }
        let causes = try CauseRecord.all(withRetired: true, in: snapshot)
        let lines = try causes.filter { $0.isActive || counts[$0.id] != nil }.map { cause in
            CauseLine(
                cause: cause, weeks: counts[cause.id] ?? Array(repeating: 0, count: weekCount),
                action: try ActionRecord.list(against: cause.id, in: snapshot).first)
        }
        let ordered = lines.sorted { ($1.count, $0.cause.position) < ($0.count, $1.cause.position) }
        return CauseTable(lines: ordered, withoutCause: withoutCause)
    }
}
