import Foundation
import People
package import Primitives
package import Statistics
package import Storage

/// Everything that the dashboard shows of one brand in one period.
package struct Dashboard: Sendable {
    /// The stretch of days.
    package let period: InsightPeriod
    /// Today where the brand lives.
    package let today: LocalDay
    /// The figures in the order of the page, with those that are a line on the card of another.
    package let figures: [Figure]
    /// Open promises that fall due before today ends.
    package let promisesDueToday: Int
    /// The angry case that has waited longest; nil when none is open.
    package let oldestAngry: OldestAngryCase?
    /// Ratings along time; each bar says its first day.
    package let bars: [RatingBar]
    /// What changed, when the data say so.
    package let change: AngerChange?
    /// Why customers complained, the most frequent first, at most five.
    package let causes: [CauseCount]
    /// What customers write about, the most frequent first, at most six.
    package let topics: [TopicCount]
    /// Cases that wait for somebody, the most pressing first, at most five.
    package let needs: [NeedsYouItem]
    /// Members with their load and figures, by name.
    package let team: [TeamRow]
}

/// The ratings of one bar.
package struct RatingBar: Hashable, Sendable {
    /// The first day of the bar.
    package let day: LocalDay
    /// Its answers.
    package let tally: FaceTally
}

/// Reads a dashboard at one point in time; without `staffFigures` the team holds nobody but `viewer`.
package func loadDashboard(
    _ period: InsightPeriod, for viewer: StaffID, staffFigures: Bool, at now: Instant, in snapshot: Snapshot
) throws -> Dashboard {
    let zone = try TenantRecord.find(snapshot.tenant, in: snapshot)?.zone ?? .gmt
    let sources = try FigureSources(period, at: now, in: zone, snapshot)
    let change = AngerChange.found(
        now: sources.ratings.tally(sources.days), before: sources.ratings.tally(sources.before),
        angryByTouchpoint: sources.ratings.angryByTouchpoint(sources.days))
    let today = LocalDay(now, in: zone)
    return Dashboard(
        period: period, today: today, figures: sources.figures,
        promisesDueToday: try promisesDue(before: today.end(in: zone), in: snapshot),
        oldestAngry: try OldestAngryCase.load(at: now, in: snapshot),
        bars: sources.buckets.map { RatingBar(day: $0.lowerBound, tally: sources.ratings.tally($0)) },
        change: change, causes: try CauseCount.load(sources.days, limit: 5, in: snapshot),
        topics: try TopicCount.load(sources.days, before: sources.before, in: zone, limit: 6, snapshot),
        needs: try NeedsYouItem.load(at: now, limit: 5, in: snapshot),
        team: try TeamRow.load(sources.days, only: staffFigures ? nil : viewer, in: snapshot))
}
