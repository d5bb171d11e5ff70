import Foundation

/// How well predictions met what customers did in a time that the model had not seen.
package struct HoldOutCheck: Hashable, Sendable {
    /// The sums of what was predicted and of what happened.
    package let predictedTotal, actualTotal: Double
    /// The mean absolute and the root mean squared error for each customer.
    package let meanAbsoluteError, rootMeanSquaredError: Double
    /// Pearson's correlation of both; nil when one of them does not vary.
    package let correlation: Double?
    /// The part of what happened that came from the tenth and the fifth of customers with the highest predictions, 0...1 (rounded up, ties in order).
    package let topTenthShare, topFifthShare: Double?

    /// The error of the total in percent of what happened; nil when nothing happened.
    package var totalErrorPercent: Double? {
        actualTotal > 0 ? (predictedTotal - actualTotal) / actualTotal * 100 : nil
    }

    /// Compares predictions with what happened, one of each for every customer; nil for lists that are empty or differ in length.
    package init?(predicted: [Double], actual: [Double]) {
        guard !predicted.isEmpty, predicted.count == actual.count else { return nil }
        let n = Double(actual.count)
        let pairs = Array(zip(predicted, actual))
        predictedTotal = predicted.reduce(0, +)
        actualTotal = actual.reduce(0, +)
        meanAbsoluteError = pairs.reduce(0) { $0 + abs($1.0 - $1.1) } / n
        rootMeanSquaredError = (pairs.reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) } / n).squareRoot()
        correlation = SpendIndependence.correlation(predicted, actual)
        topTenthShare = Self.topShare(of: actual, by: predicted, part: 0.1)
        topFifthShare = Self.topShare(of: actual, by: predicted, part: 0.2)
    }

    /// The part of `amounts` that belongs to the `part` (0...1, rounded up) of customers with the highest `scores`; nil when there is nothing to share.
    package static func topShare(of amounts: [Double], by scores: [Double], part: Double) -> Double? {
        let total = amounts.reduce(0, +)
        guard total > 0, amounts.count == scores.count else { return nil }
        let order = scores.indices.sorted { scores[$0] != scores[$1] ? scores[$0] > scores[$1] : $0 < $1 }
        // 0.1 * 30 must not be rounded up to 4.
        let count = Int((part * Double(amounts.count) - 1e-9).rounded(.up))
        return order.prefix(count).reduce(0) { $0 + amounts[$1] } / total
    }
}
