package import Primitives

extension BusinessCalendar {
    /// How far ahead a deadline is looked for, in days; a calendar that is closed for ten years has none.
    private static let horizon = 3660

    /// The open times that touch `day`, ascending and apart.
    package func openings(on day: LocalDay) -> [(from: Instant, to: Instant)] {
        let hours = hours(on: day)
        guard !hours.isEmpty else { return [] }
        let offsets = DayOffsets(of: day, in: zone)
        return hours.map { (offsets.instant(atMinute: $0.from), offsets.instant(atMinute: $0.to)) }.filter {
            $0.0 < $0.1
        }
    }

    /// Whether `instant` lies in open hours; the end of an opening is outside.
    package func isOpen(at instant: Instant) -> Bool {
        openings(on: LocalDay(instant, in: zone)).contains { $0.from <= instant && instant < $0.to }
    }

    /// The instant at which `minutes` of working time have passed since `start`; the last minute may end with an opening.
    ///
    /// For none or a negative number it is the next open instant; nil when the house is closed for the next ten years.
    package func deadline(after minutes: Int, from start: Instant) -> Instant? {
        var rest = Int64(max(minutes, 0)) * 60_000
        let first = LocalDay(start, in: zone)
        for step in 0..<Self.horizon {
            for opening in openings(on: first.adding(days: step)) where opening.to > start {
                let from = max(opening.from, start)
                let length = (opening.to - from).milliseconds
                if rest <= length { return Instant(milliseconds: from.milliseconds + rest) }
                rest -= length
            }
        }
        return nil
    }

    /// Whole minutes of working time from one instant to another, 0 when the second is not later.
    package func workingMinutes(from start: Instant, to end: Instant) -> Int {
        guard start < end else { return 0 }
        var total: Int64 = 0
        let last = LocalDay(end, in: zone)
        var day = LocalDay(start, in: zone)
        while day <= last {
            for opening in openings(on: day) {
                let length = (min(opening.to, end) - max(opening.from, start)).milliseconds
                total += max(length, 0)
            }
            day = day.adding(days: 1)
        }
        return Int(total / 60_000)
    }
}
