import Foundation
import Primitives
import Statistics
import Storage

/// The days that a dashboard reads at once, and the arithmetic of its figures.
struct FigureSources {
    let days: ClosedRange<LocalDay>
    let before: ClosedRange<LocalDay>
    let buckets: [ClosedRange<LocalDay>]
    let ratings: RatingDays
    private let replies: ReplyDays
    private let promises: WordDays
    private let invitations: WordDays
    private let recoveries: WordDays
    private let angry: AngryCases
    private let zone: TimeZone
    private let now: Instant

    init(_ period: InsightPeriod, at now: Instant, in zone: TimeZone, _ snapshot: Snapshot) throws {
        let today = LocalDay(now, in: zone)
        days = period.days(until: today)
        before = period.daysBefore(until: today)
        buckets = period.buckets(until: today)
        let all = min(before.lowerBound, buckets[0].lowerBound)...today
        ratings = try RatingDays(all, in: snapshot)
        replies = try ReplyDays(all, in: snapshot)
        promises = try WordDays(.promise, all, in: snapshot)
        invitations = try WordDays(.invitation, all, in: snapshot)
        recoveries = try WordDays(.recovery, all, in: snapshot)
        angry = try AngryCases(since: all.lowerBound.start(in: zone), in: snapshot)
        self.zone = zone
        self.now = now
    }

    /// All of them, in the order of the page.
    var figures: [Figure] {
        Measure.allCases.map { measure in
            let series = buckets.compactMap { value(measure, $0).plain }
            return Figure(measure, value: value(measure, days), before: value(measure, before), series: series)
        }
    }

    private func value(_ measure: Measure, _ days: ClosedRange<LocalDay>) -> FigureValue {
        switch measure {
        case .happiness: .share(ratings.tally(days).happiness)
        case .firstReplyToAngry: replies.median(days)
        case .wonBack: .share(recoveries.share("wonback", among: recoveryOutcomes, days))
        case .promisesKept: .share(promises.share("kept", among: promiseOutcomes, days))
        case .responseRate: .share(invitations.share(answeredWord, among: [askedWord, answeredWord], days))
        case .angryStillOpen:
            .count(angry.open(at: min(now, days.upperBound.adding(days: 1).start(in: zone) - .milliseconds(1))))
        }
    }
}

/// States in which a recovery counts; the others are still on their way.
let recoveryOutcomes = ["wonback", "reconciled", "lost"]
/// States in which a promise counts.
let promiseOutcomes = ["kept", "broken"]
