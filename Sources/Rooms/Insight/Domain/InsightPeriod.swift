package import Primitives

/// The stretch of days that a dashboard speaks about; its last day is today.
package enum InsightPeriod: String, CaseIterable, Sendable {
    case today
    case fortnight = "14-days"
    case quarter

    /// Whole days, today included; a quarter is thirteen weeks, so that every weekday is in it equally often.
    package var length: Int {
        switch self {
        case .today: 1
        case .fortnight: 14
        case .quarter: 91
        }
    }

    /// The days of the period that ends today.
    package func days(until today: LocalDay) -> ClosedRange<LocalDay> { today.adding(days: 1 - length)...today }

    /// The days of equal number just before.
    package func daysBefore(until today: LocalDay) -> ClosedRange<LocalDay> {
        days(until: today.adding(days: -length))
    }

    /// The bars and points of charts, oldest first: fourteen days, or thirteen weeks for a quarter.
    package func buckets(until today: LocalDay) -> [ClosedRange<LocalDay>] {
        let (count, width) = self == .quarter ? (13, 7) : (14, 1)
        return (0..<count).reversed().map { index in
            let last = today.adding(days: -index * width)
            return last.adding(days: 1 - width)...last
        }
    }
}
