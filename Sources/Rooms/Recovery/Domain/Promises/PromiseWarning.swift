package import Primitives

/// How long before its due time the owner of a promise is warned.
package struct PromiseWarning: Hashable, Sendable {
    /// Minutes before the due time; nil for a quarter of the whole span, at least 15 minutes and at most a day.
    package let minutes: Int?

    /// The minutes that a brand may choose.
    package static let choices = [15, 30, 60, 120, 240, 480, 1440]

    /// A quarter of the span, for brands that chose nothing.
    package static let usual = PromiseWarning(minutes: nil)

    /// A warning; minutes outside 5...10,080 are brought to the nearer end.
    package init(minutes: Int?) { self.minutes = minutes.map { min(max($0, 5), 10_080) } }

    /// When to warn of a promise that was made or moved at `start`; never in the first half of its time.
    package func time(from start: Instant, due: Instant) -> Instant {
        let span = (due - start).milliseconds
        let wanted = minutes.map { Int64($0) * 60_000 } ?? min(max(span / 4, 15 * 60_000), 24 * 3_600_000)
        return Instant(milliseconds: due.milliseconds - min(wanted, span / 2))
    }
}
