import Foundation

/// When a single count is too high to be chance: Poisson, or negative binomial where days differ more than chance lets them.
package struct Spike: Hashable, Sendable {
    /// The expected count, above 0.
    package let mean: Double
    /// The size θ of the negative binomial, variance mean + mean² / θ; nil for Poisson.
    package let size: Double?

    /// A threshold maker; throws ``WarningRefusal`` for a mean or size that is not above 0.
    package init(mean: Double, size: Double? = nil) throws(WarningRefusal) {
        try WarningRefusal.require("mean", mean, mean > 0 && mean <= 1e9, "0 < mean <= 1e9")
        if let size { try WarningRefusal.require("size", size, size > 0, "above 0") }
        (self.mean, self.size) = (mean, size)
    }

    /// A threshold maker from numbers that were checked before.
    init(known mean: Double, size: Double?) { (self.mean, self.size) = (mean, size) }

    /// P(X >= count): how often so high a count comes without a cause, in 0...1.
    package func chance(of count: Int) -> Double {
        size.map { Tail.negativeBinomial(from: count, mean: mean, size: $0) } ?? Tail.poisson(from: count, mean: mean)
    }

    /// The smallest count whose chance is at most `alpha` in 0..<1; throws ``WarningRefusal`` for another alpha.
    ///
    /// False alarms then come no oftener than every 1 / alpha days on average.
    package func alarmCount(alpha: Double) throws(WarningRefusal) -> Int {
        try WarningRefusal.require("alpha", alpha, alpha >= 1e-12 && alpha < 1, "1e-12..<1")
        var (low, high) = (0, max(8, Int(2 * mean)))
        while chance(of: high) > alpha {
            (low, high) = (high, high * 2)
            guard high < 1 << 50 else { throw .unreachable(averageRunLength: 1 / alpha) }
        }
        while high - low > 1 {
            let middle = low + (high - low) / 2
            if chance(of: middle) <= alpha { high = middle } else { low = middle }
        }
        return high
    }
}
