import Foundation

/// The cumulative sum chart of daily counts: C = max(0, C + x - k), alarm above h (Lucas 1985, Technometrics 27:129).
///
/// Its run lengths hold for Poisson counts; where ``WeekdayBaseline/size`` is known use ``CUSUM`` of the standardised counts.
package struct PoissonCUSUM: Hashable, Sendable {
    /// What is let pass each day, k > 0 events: between the usual mean and the mean to be found.
    package let allowance: Double
    /// The decision limit h >= 0, in events.
    package let limit: Double

    /// A chart; throws ``WarningRefusal`` for an allowance that is not above 0 or a negative limit.
    package init(allowance: Double, limit: Double) throws(WarningRefusal) {
        try WarningRefusal.require("allowance", allowance, allowance > 0, "above 0")
        try WarningRefusal.require("limit", limit, limit >= 0, "at least 0")
        (self.allowance, self.limit) = (allowance, limit)
    }

    /// The chart of a series of counts, nil on days without data; statistics are sums of events above the allowance.
    ///
    /// Throws ``WarningRefusal/negativeCount(row:count:)``.
    package func run(
        _ counts: [Int?], restart: RestartRule = RestartRule()
    ) throws(WarningRefusal) -> [ChartPoint] {
        for (place, count) in counts.enumerated() {
            if let count, count < 0 { throw .negativeCount(row: place + 1, count: count) }
        }
        var sum = 0.0
        return restart.walk(counts.map { $0.map(Double.init) }) { start, count in
            if let start { sum = start == .zero ? 0 : limit / 2 }
            sum = max(0, sum + count - allowance)
            return (sum, nil, limit, sum > limit)
        }
    }
}
