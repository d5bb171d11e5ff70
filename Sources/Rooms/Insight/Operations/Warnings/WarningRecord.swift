package import Primitives
import Statistics
package import Storage

/// The rows of raised warnings.
package enum WarningRecord {
    /// Warnings about days since `first`, the latest first.
    package static func since(_ first: LocalDay, limit: Int, in snapshot: Snapshot) throws -> [WarningSignal] {
        try snapshot.rows(
            """
            SELECT * FROM warnings WHERE tenant_id = \(snapshot.tenant) AND local_day >= \(first.iso8601)
            ORDER BY local_day DESC, touchpoint, chart LIMIT \(limit)
            """
        ).compactMap { row in
            guard let day = LocalDay(iso8601: try row.text("local_day")) else { return nil }
            return WarningSignal(
                touchpoint: try row.text("touchpoint"), day: day, chart: try row.word("chart"),
                share: Share(try row.int("unhappy_count"), of: try row.int("answer_count")),
                usual: try row.double("usual"))
        }
    }

    /// The days of all warnings about a touchpoint.
    static func days(of touchpoint: String, in snapshot: Snapshot) throws -> [LocalDay] {
        try snapshot.rows(
            "SELECT local_day FROM warnings WHERE tenant_id = \(snapshot.tenant) AND touchpoint = \(touchpoint)"
        ).compactMap { LocalDay(iso8601: try $0.text("local_day")) }
    }

    static func keep(_ signal: WarningSignal, at now: Instant, in tx: Transaction) throws {
        try tx.run(
            """
            INSERT INTO warnings (tenant_id, touchpoint, local_day, chart, unhappy_count, answer_count, usual, raised_at)
            VALUES (\(tx.tenant), \(signal.touchpoint), \(signal.day.iso8601), \(signal.chart.rawValue),
                    \(signal.share.count), \(signal.share.total), \(signal.usual), \(now))
            ON CONFLICT DO NOTHING
            """)
    }
}
