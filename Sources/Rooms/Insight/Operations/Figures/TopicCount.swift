import Foundation
package import Primitives
import Storage
package import TextAnalysis

/// How many messages of customers were about a topic, as analysis saw it and staff set it right.
package struct TopicCount: Hashable, Sendable {
    /// What they are about.
    package let topic: Topic
    /// Messages of the period, at least 1.
    package let count: Int
    /// Messages of the period before.
    package let before: Int

    static func load(
        _ days: ClosedRange<LocalDay>, before: ClosedRange<LocalDay>, in zone: TimeZone, limit: Int,
        _ snapshot: Snapshot
    ) throws -> [TopicCount] {
        let start = days.lowerBound.start(in: zone)
        let labels = Topic.allCases.filter { $0 != .other }.map { "topic:\($0.rawValue)" }
        let rows = try snapshot.rows(
            """
            SELECT label, COUNT(*) FILTER (WHERE at >= \(start)) AS n, COUNT(*) FILTER (WHERE at < \(start)) AS n_before
            FROM entry_findings
            WHERE tenant_id = \(snapshot.tenant) AND label IN \(SQL.list(labels))
              AND at >= \(before.lowerBound.start(in: zone)) AND at < \(days.upperBound.end(in: zone))
            GROUP BY label
            """)
        let all = try rows.compactMap { row -> TopicCount? in
            guard let topic = Topic(rawValue: String(try row.text("label").dropFirst("topic:".count))) else {
                return nil
            }
            return TopicCount(topic: topic, count: try row.int("n"), before: try row.int("n_before"))
        }
        return Array(
            all.filter { $0.count > 0 }.sorted { ($1.count, $0.topic.rawValue) < ($0.count, $1.topic.rawValue) }
                .prefix(limit))
    }
}
