import Foundation

/// The exponentially weighted moving average of standardised values: E = (1 - λ) E + λ z (Roberts 1959, Technometrics 1:239).
package struct EWMA: Hashable, Sendable {
    /// The weight λ of the newest value, above 0 and at most 1.
    package let weight: Double
    /// The limit in standard deviations of the average, above 0.
    package let limit: Double

    /// A chart; throws ``WarningRefusal`` for a weight outside 0...1 or at 0, or a limit that is not above 0.
    package init(weight: Double, limit: Double) throws(WarningRefusal) {
        try WarningRefusal.require("weight", weight, weight > 0 && weight <= 1, "0 < weight <= 1")
        try WarningRefusal.require("limit", limit, limit > 0, "above 0")
        (self.weight, self.limit) = (weight, limit)
    }

    /// The standard deviation of the average after so many values since the start: √(λ / (2 - λ) (1 - (1 - λ)^2t)).
    package func deviation(after count: Int) -> Double {
        (weight / (2 - weight) * (1 - pow(1 - weight, 2 * Double(count)))).squareRoot()
    }

    /// The chart of a series of standardised values, nil on days without data; statistics are averages over their own deviation.
    ///
    /// The limits widen with the number of values since the start, so that early days are judged as strictly as late ones.
    package func run(
        _ values: [Double?], sides: ChartSides = .both, restart: RestartRule = RestartRule()
    ) -> [ChartPoint] {
        var (average, count) = (0.0, 0)
        return restart.walk(values) { start, z in
            if start != nil { (average, count) = (0, 0) }
            count += 1
            average = (1 - weight) * average + weight * z
            let statistic = average / deviation(after: count)
            let isLow = sides == .both && statistic < -limit
            return (statistic, sides == .both ? -limit : nil, limit, statistic > limit || isLow)
        }
    }
}
