import Foundation
import People
package import Primitives
import Statistics
package import Storage

/// The charts of all touchpoints with enough answers, the one of all together first, as of the last finished day.
package struct WarningCharts: Sendable {
    /// The charts, those with most answers first.
    package let charts: [WarningChart]
    /// Touchpoints that had answers but too few for a chart, by their words.
    package let thin: [String]

    /// Reads the rollup of the days before today.
    package static func load(at now: Instant, in snapshot: Snapshot) throws -> WarningCharts {
        let zone = try TenantRecord.find(snapshot.tenant, in: snapshot)?.zone ?? .gmt
        let first = LocalDay(now, in: zone).adding(days: -WarningChart.length)
        let rows = try snapshot.rows(
            """
            SELECT local_day, touchpoint, SUM(n) AS n,
                   SUM(CASE WHEN face IN ('angry', 'disappointed') THEN n ELSE 0 END) AS unhappy
            FROM rating_rollup
            WHERE tenant_id = \(snapshot.tenant) AND local_day >= \(first.iso8601)
              AND local_day < \(first.adding(days: WarningChart.length).iso8601)
            GROUP BY local_day, touchpoint
            """)
        let empty = [Share](repeating: Share(0, of: 0), count: WarningChart.length)
        var (series, all) = ([String: [Share]](), empty)
        for row in rows {
            guard let day = LocalDay(iso8601: try row.text("local_day")) else { continue }
            let (place, touchpoint) = (day.number - first.number, try row.text("touchpoint"))
            let (unhappy, n) = (try row.int("unhappy"), try row.int("n"))
            guard n > 0 else { continue }
            series[touchpoint, default: empty][place] = Share(unhappy, of: n)
            all[place] = Share(all[place].count + unhappy, of: all[place].total + n)
        }
        let named = series.filter { !$0.key.isEmpty }
        let charts = named.compactMap { WarningChart($0.key, days: $0.value, from: first) }
        let drawn = Set(charts.map(\.touchpoint))
        return WarningCharts(
            charts: (WarningChart("", days: all, from: first).map { [$0] } ?? [])
                + charts.sorted { ($1.answers, $0.touchpoint) < ($0.answers, $1.touchpoint) },
            thin: named.keys.filter { !drawn.contains($0) }.sorted())
    }
}

extension WarningChart {
    /// Answers of the whole stretch.
    package var answers: Int { days.reduce(0) { $0 + $1.total } }
}
