package import Foundation
package import Primitives

extension LocalDay {
    /// The instant at which a wall clock in `zone` first shows `minute` of this day; 1440 is the next day's beginning.
    ///
    /// A minute that summer time leaves out is the instant of the change, and one that comes twice is its first coming, so
    /// that later minutes never lie before earlier ones.
    package func instant(atMinute minute: Int, in zone: TimeZone) -> Instant {
        DayOffsets(of: self, in: zone).instant(atMinute: minute)
    }
}

/// The offsets from UTC around one local day, looked up once for all its minutes.
struct DayOffsets {
    private let zone: TimeZone
    private let midnight: Int
    private let before: Int
    private let after: Int

    /// Assumes at most one change of the clock within the three days around `day`, which holds for every zone in use.
    init(of day: LocalDay, in zone: TimeZone) {
        self.zone = zone
        midnight = day.number * 86_400
        before = Self.offset(at: midnight - 86_400, in: zone)
        after = Self.offset(at: midnight + 2 * 86_400, in: zone)
    }

    func instant(atMinute minute: Int) -> Instant {
        let local = midnight + minute * 60
        let early = local - before
        if before == after || Self.offset(at: early, in: zone) == before { return Self.instant(early) }
        let late = local - after
        if Self.offset(at: late, in: zone) == after { return Self.instant(late) }
        return Self.instant(change(between: late, and: early))
    }

    /// The first second with the new offset, by halving; `low` still has the old one.
    private func change(between low: Int, and high: Int) -> Int {
        var (low, high) = (low, high)
        while high - low > 1 {
            let middle = (low + high) / 2
            if Self.offset(at: middle, in: zone) == after { high = middle } else { low = middle }
        }
        return high
    }

    private static func offset(at seconds: Int, in zone: TimeZone) -> Int {
        zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds)))
    }

    private static func instant(_ seconds: Int) -> Instant { Instant(milliseconds: Int64(seconds) * 1000) }
}
