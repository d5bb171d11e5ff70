import Foundation
import People
package import Primitives
package import Storage
import Web

/// The warnings of the last two weeks as lines of the list of what needs somebody on the dashboard.
package func warningLines(at now: Instant, in snapshot: Snapshot) throws -> [NeedsYouLine] {
    let zone = try TenantRecord.find(snapshot.tenant, in: snapshot)?.zone ?? .gmt
    let first = LocalDay(now, in: zone).adding(days: -WarningSignal.silenceDays)
    return try WarningRecord.since(first, limit: 5, in: snapshot).map { signal in
        let place = signal.touchpoint.isEmpty ? "all" : signal.touchpoint
        return NeedsYouLine(
            title: .localized(InsightText.warningsLine(touchpoint: warningPlace(signal.touchpoint))),
            remarks: [.day(signal.day.civil, .dayMonth), signal.told], icon: .chartLine,
            href: "/warnings#chart-\(place)", action: InsightText.warningsSee)
    }
}
