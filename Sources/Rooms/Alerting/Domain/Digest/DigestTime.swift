package import Foundation
package import Primitives

/// When the leads of a brand get their morning mail.
package struct DigestTime: Hashable, Sendable {
    /// The minute of the local day, 0...1439.
    package let minute: Int

    /// A time of day; nil outside the day.
    package init?(minute: Int) {
        guard (0..<1440).contains(minute) else { return nil }
        self.minute = minute
    }

    /// Half past seven, until somebody chooses another time.
    package static let usualMinute = 450

    /// The next time behind `now` by the clock on the wall, with the day that it belongs to.
    package func next(after now: Instant, in zone: TimeZone) -> (day: LocalDay, at: Instant) {
        let today = LocalDay(now, in: zone)
        let candidates = (0...2).map { today.adding(days: $0) }.map { (day: $0, at: instant(on: $0, in: zone)) }
        return candidates.first { $0.at > now } ?? candidates[2]
    }

    /// The time on a day; where the clock jumps over it, the first time behind the gap.
    private func instant(on day: LocalDay, in zone: TimeZone) -> Instant {
        let wall = Instant(milliseconds: Int64(day.number) * 86_400_000) + .minutes(minute)
        let guess = wall - .seconds(zone.secondsFromGMT(for: wall.date))
        return wall - .seconds(zone.secondsFromGMT(for: guess.date))
    }
}
