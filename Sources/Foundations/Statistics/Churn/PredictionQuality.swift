import Foundation

/// How good probabilities of leaving were, once it is known who left.
package struct PredictionQuality: Sendable {
    /// The area under the ROC curve with DeLong's standard error.
    package let ranking: RankedOutcomes
    /// The mean negative log-likelihood; 0 is perfect.
    package let logLoss: Double
    /// The mean squared error (Brier 1950, Mon. Weather Rev. 78:1), 0...1.
    package let brier: Double
    /// The mean precision over the ranks of the leavers, without interpolation; ties are taken together.
    package let averagePrecision: Double
    /// The intercept and slope of outcomes on the log odds, 0 and 1 when calibrated (Cox 1958, Biometrika 45:562); nil if there is no finite fit.
    package let calibration: (intercept: Double, slope: Double)?
    /// The mean gap between probability and share of leavers over ten bins of equal width (Naeini et al. 2015, AAAI).
    package let expectedCalibrationError: Double
    /// The share of leavers among the tenth with the highest probabilities (rounded up), over the share of all.
    package let topTenthLift: Double
    /// The mean probability.
    package let meanProbability: Double
    /// The share that left.
    package let baseRate: Double

    /// Judges probabilities in 0...1; throws for others and for fewer than 2 leavers or stayers.
    package init(probabilities: [Double], outcomes: [Bool]) throws(ChurnRefusal) {
        if let row = probabilities.firstIndex(where: { !(0...1).contains($0) }) { throw .notAProbability(row: row) }
        ranking = try RankedOutcomes(scores: probabilities, outcomes: outcomes)
        let n = Double(outcomes.count)
        let pairs = Array(zip(probabilities, outcomes))
        logLoss = Self.logLoss(probabilities: probabilities, outcomes: outcomes)
        brier = pairs.reduce(0) { $0 + ($1.0 - ($1.1 ? 1 : 0)) * ($1.0 - ($1.1 ? 1 : 0)) } / n
        meanProbability = probabilities.reduce(0, +) / n
        let rate = Double(outcomes.count { $0 }) / n
        baseRate = rate
        averagePrecision = Self.averagePrecision(pairs)
        expectedCalibrationError = Self.calibrationError(pairs)
        let top = pairs.indices.sorted { pairs[$0].0 != pairs[$1].0 ? pairs[$0].0 > pairs[$1].0 : $0 < $1 }
            .prefix(Int((n / 10).rounded(.up)))
        topTenthLift = Double(top.count { pairs[$0].1 }) / Double(top.count) / rate
        let logOdds = probabilities.map { p in
            let inside = min(max(p, 1e-15), 1 - 1e-15)
            return [log(inside / (1 - inside))]
        }
        do {
            let line = try LogisticModel.fit(names: ["log odds"], rows: logOdds, outcomes: outcomes).model
            calibration = (line.intercept, line.coefficients[0])
        } catch {
            calibration = nil
        }
    }

    /// The mean negative log-likelihood of outcomes; probabilities of 0 and 1 are moved inwards by 1e-15.
    package static func logLoss(probabilities: [Double], outcomes: [Bool]) -> Double {
        zip(probabilities, outcomes).reduce(0) { sum, pair in
            sum - log(min(max(pair.1 ? pair.0 : 1 - pair.0, 1e-15), 1))
        } / Double(max(1, outcomes.count))
    }

    private static func averagePrecision(_ pairs: [(Double, Bool)]) -> Double {
        let order = pairs.sorted { $0.0 > $1.0 }
        let leavers = Double(order.count { $0.1 })
        var (seen, found, before, sum) = (0.0, 0.0, 0.0, 0.0)
        for (place, pair) in order.enumerated() {
            seen += 1
            if pair.1 { found += 1 }
            // A threshold lies only between different probabilities.
            if place + 1 == order.count || order[place + 1].0 != pair.0 {
                sum += (found - before) / leavers * found / seen
                before = found
            }
        }
        return sum
    }

    private static func calibrationError(_ pairs: [(Double, Bool)]) -> Double {
        var bins = [(chance: Double, left: Double)](repeating: (0, 0), count: 10)
        for (chance, left) in pairs {
            let bin = min(9, Int(chance * 10))
            bins[bin].chance += chance
            bins[bin].left += left ? 1 : 0
        }
        return bins.reduce(0) { $0 + abs($1.chance - $1.left) } / Double(pairs.count)
    }
}
