import Primitives

/// A weekly span of work in minutes of the brand's local day, half open; 1440 is midnight at the end of the day.
package struct Shift: Hashable, Sendable {
    /// ISO 8601: 1 is Monday, 7 is Sunday.
    package let weekday: Int
    /// First minute of work, 0 to 1439.
    package let fromMinute: Int
    /// First minute after work, up to 1440.
    package let toMinute: Int

    /// A span as typed or stored; ``checkPlan(_:)`` decides whether it holds.
    package init(weekday: Int, fromMinute: Int, toMinute: Int) {
        self.weekday = weekday
        self.fromMinute = fromMinute
        self.toMinute = toMinute
    }

    /// Whether the local minute lies in the span.
    package func covers(_ time: LocalMinute) -> Bool {
        weekday == time.weekday && fromMinute <= time.minute && time.minute < toMinute
    }

    /// Throws the reason when a member's week of shifts does not hold together.
    package static func checkPlan(_ shifts: [Shift]) throws(ShiftRefusal) {
        for shift in shifts {
            guard (1...7).contains(shift.weekday), shift.fromMinute >= 0, shift.fromMinute < shift.toMinute,
                shift.toMinute <= 1440
            else { throw .outsideDay }
        }
        let ordered = shifts.sorted { ($0.weekday, $0.fromMinute) < ($1.weekday, $1.fromMinute) }
        for (one, next) in zip(ordered, ordered.dropFirst()) where one.weekday == next.weekday {
            guard one.toMinute <= next.fromMinute else { throw .overlapping }
        }
        guard shifts.count <= 28 else { throw .tooMany }
    }
}

/// Why a week of shifts is not taken.
package enum ShiftRefusal: Error, Hashable, Sendable, CaseIterable {
    /// A span begins after its end or leaves the day; work over midnight is two spans.
    case outsideDay
    /// Two spans of one day overlap.
    case overlapping
    /// More than 28 spans in a week.
    case tooMany
}
