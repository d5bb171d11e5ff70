import Foundation

/// The area under the ROC curve: the chance that a leaver has a higher score than a stayer, with its uncertainty.
package struct RankedOutcomes: Sendable {
    /// The area, 0...1; 0.5 is guessing.
    package let area: Double
    /// The standard error of DeLong, DeLong and Clarke-Pearson 1988, Biometrics 44:837.
    package let standardError: Double
    /// How each leaver and each stayer stands among the others, the parts of the covariance of two areas.
    private let leavers, stayers: [Double]

    /// Ranks scores (higher means likelier to leave) by the fast way of Sun and Xu 2014, IEEE Signal Process. Lett. 21:1389.
    ///
    /// Throws for fewer than 2 leavers or 2 stayers, for lists of different lengths and for scores that are not finite.
    package init(scores: [Double], outcomes: [Bool]) throws(ChurnRefusal) {
        guard scores.count == outcomes.count else { throw .tooFewRows(needed: outcomes.count) }
        if let row = scores.firstIndex(where: { !$0.isFinite }) { throw .notFinite(column: "score", row: row) }
        let left = zip(scores, outcomes).filter(\.1).map(\.0)
        let stayed = zip(scores, outcomes).filter { !$0.1 }.map(\.0)
        guard left.count >= 2, stayed.count >= 2 else { throw .tooFewOutcomes(needed: 2) }
        let all = Self.middleRanks(left + stayed)
        let (m, n) = (Double(left.count), Double(stayed.count))
        leavers = zip(all.prefix(left.count), Self.middleRanks(left)).map { ($0 - $1) / n }
        stayers = zip(all.suffix(stayed.count), Self.middleRanks(stayed)).map { 1 - ($0 - $1) / m }
        area = leavers.reduce(0, +) / m
        standardError = (Self.covariance(leavers, leavers) / m + Self.covariance(stayers, stayers) / n).squareRoot()
    }

    /// The interval of the area for the normal quantile `z`, cut at 0 and 1; nil where the scores separate without error and say nothing of their certainty.
    package func interval(z: Double = Confidence.ninetyFive.z) -> ClosedRange<Double>? {
        standardError > 0 ? max(0, area - z * standardError)...min(1, area + z * standardError) : nil
    }

    /// The difference of two areas on the same rows and its standard error; both must come from the same outcomes.
    package func difference(from other: RankedOutcomes) -> (value: Double, standardError: Double)? {
        guard leavers.count == other.leavers.count, stayers.count == other.stayers.count else { return nil }
        let (ahead, behind) = (zip(leavers, other.leavers).map(-), zip(stayers, other.stayers).map(-))
        let variance =
            Self.covariance(ahead, ahead) / Double(ahead.count) + Self.covariance(behind, behind) / Double(behind.count)
        return (area - other.area, variance.squareRoot())
    }

    /// Ranks from 1, ties sharing the middle one.
    private static func middleRanks(_ values: [Double]) -> [Double] {
        let order = values.indices.sorted { values[$0] < values[$1] }
        var ranks = [Double](repeating: 0, count: values.count)
        var start = 0
        while start < order.count {
            var end = start
            while end + 1 < order.count, values[order[end + 1]] == values[order[start]] { end += 1 }
            for place in start...end { ranks[order[place]] = Double(start + end) / 2 + 1 }
            start = end + 1
        }
        return ranks
    }

    private static func covariance(_ a: [Double], _ b: [Double]) -> Double {
        let n = Double(a.count)
        let (meanA, meanB) = (a.reduce(0, +) / n, b.reduce(0, +) / n)
        return zip(a, b).reduce(0) { $0 + ($1.0 - meanA) * ($1.1 - meanB) } / (n - 1)
    }
}
