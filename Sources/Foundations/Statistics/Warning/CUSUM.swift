import Foundation

/// The cumulative sum chart of standardised values: C = max(0, C + z - k), alarm above h (Page 1954, Biometrika 41:100).
package struct CUSUM: Hashable, Sendable {
    /// What is let pass each day, k >= 0 standard deviations: half the shift to be found.
    package let allowance: Double
    /// The decision limit h > 0, in standard deviations.
    package let limit: Double

    /// A chart; throws ``WarningRefusal`` for a negative allowance or a limit that is not above 0.
    package init(allowance: Double, limit: Double) throws(WarningRefusal) {
        try WarningRefusal.require("allowance", allowance, allowance >= 0, "at least 0")
        try WarningRefusal.require("limit", limit, limit > 0, "above 0")
        (self.allowance, self.limit) = (allowance, limit)
    }

    /// The sum after one more standardised value.
    package func next(after sum: Double, _ z: Double) -> Double { max(0, sum + z - allowance) }

    /// The chart of a series of standardised values, nil on days without data; it looks upwards.
    ///
    /// Give the values with the opposite sign to look downwards. Statistics are sums in standard deviations.
    package func run(_ values: [Double?], restart: RestartRule = RestartRule()) -> [ChartPoint] {
        var sum = 0.0
        return restart.walk(values) { start, z in
            if let start { sum = start == .zero ? 0 : limit / 2 }
            sum = next(after: sum, z)
            return (sum, nil, limit, sum > limit)
        }
    }
}
