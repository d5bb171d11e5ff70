package import Foundation

/// A point in time as whole milliseconds since 1970-01-01T00:00:00Z, the form in which both engines store it.
package struct Instant: Hashable, Comparable, Sendable {
    /// Milliseconds since 1970 in UTC, negative before.
    package let milliseconds: Int64

    /// Wraps stored milliseconds.
    package init(milliseconds: Int64) { self.milliseconds = milliseconds }

    /// Rounds a Foundation date to the nearest millisecond.
    package init(_ date: Date) { milliseconds = Int64((date.timeIntervalSince1970 * 1000).rounded()) }

    /// The same point as a Foundation date, for calendars and formatters.
    package var date: Date { Date(timeIntervalSince1970: Double(milliseconds) / 1000) }

    /// Earlier comes first.
    package static func < (left: Instant, right: Instant) -> Bool { left.milliseconds < right.milliseconds }

    /// The point `span` later.
    package static func + (instant: Instant, span: Duration) -> Instant {
        Instant(milliseconds: instant.milliseconds + span.milliseconds)
    }

    /// The point `span` earlier.
    package static func - (instant: Instant, span: Duration) -> Instant {
        Instant(milliseconds: instant.milliseconds - span.milliseconds)
    }

    /// The span from `right` to `left`, negative when `left` is earlier.
    package static func - (left: Instant, right: Instant) -> Duration {
        .milliseconds(left.milliseconds - right.milliseconds)
    }
}

extension Duration {
    /// Whole milliseconds, truncated towards zero.
    package var milliseconds: Int64 {
        let parts = components
        return parts.seconds * 1000 + parts.attoseconds / 1_000_000_000_000_000
    }

    /// A span of whole minutes.
    package static func minutes(_ count: Int) -> Duration { .seconds(count * 60) }

    /// A span of whole hours.
    package static func hours(_ count: Int) -> Duration { .seconds(count * 3600) }

    /// A span of whole days of 24 hours; calendar days belong to ``LocalDay``.
    package static func days(_ count: Int) -> Duration { .seconds(count * 86_400) }
}
