package import Foundation
package import Primitives

/// A weekday and a minute of the day in some zone.
package struct LocalMinute: Hashable, Sendable {
    /// ISO 8601: 1 is Monday, 7 is Sunday.
    package let weekday: Int
    /// Minutes since local midnight by the clock on the wall, 0 to 1439.
    package let minute: Int

    /// What the wall shows in `zone` at `instant`.
    package init(_ instant: Instant, in zone: TimeZone) {
        let offset = Int64(zone.secondsFromGMT(for: instant.date))
        let seconds = Int64((Double(instant.milliseconds) / 1000).rounded(.down)) + offset
        let days = Int64((Double(seconds) / 86_400).rounded(.down))
        // 1970-01-01 was a Thursday, day 4 of the ISO week.
        weekday = Int(((days + 3) % 7 + 7) % 7) + 1
        minute = Int(seconds - days * 86_400) / 60
    }
}
