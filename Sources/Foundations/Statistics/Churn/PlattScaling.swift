import Foundation

/// Turns scores into probabilities by a logistic curve (Platt 1999), fitted on customers whom the model has not seen.
package struct PlattScaling: Hashable, Sendable {
    /// The log odds are `slope` times the score plus `intercept`.
    package let slope, intercept: Double

    /// Fits the curve; outcomes are softened by one pseudo customer each, so that a fit exists even under separation.
    ///
    /// Newton steps after Lin, Lin and Weng 2007, Mach. Learn. 68:267. Throws for fewer than 2 leavers or stayers, and
    /// for scores that are all the same.
    package init(scores: [Double], outcomes: [Bool]) throws(ChurnRefusal) {
        guard scores.count == outcomes.count, let first = scores.first else {
            throw .tooFewRows(needed: outcomes.count)
        }
        if let row = scores.firstIndex(where: { !$0.isFinite }) { throw .notFinite(column: "score", row: row) }
        guard scores.contains(where: { $0 != first }) else { throw .constant(column: "score") }
        let left = Double(outcomes.count { $0 })
        let stayed = Double(outcomes.count) - left
        guard left >= 2, stayed >= 2 else { throw .tooFewOutcomes(needed: 2) }
        let n = Double(scores.count)
        let centre = scores.reduce(0, +) / n
        let spread = (scores.reduce(0) { $0 + ($1 - centre) * ($1 - centre) } / n).squareRoot()
        let standard = scores.map { ($0 - centre) / spread }
        let targets = outcomes.map { $0 ? (left + 1) / (left + 2) : 1 / (stayed + 2) }
        let found = Minimum.search(from: [log((left + 1) / (stayed + 1)), 0], tolerance: 1e-10) { point in
            var (value, base, steep) = (0.0, 0.0, 0.0)
            for (score, target) in zip(standard, targets) {
                let odds = point[0] + point[1] * score
                value += (odds > 0 ? odds + log1p(exp(-odds)) : log1p(exp(odds))) - target * odds
                let rest = LogisticModel.probability(logOdds: odds) - target
                base += rest
                steep += rest * score
            }
            return (value / n, [base / n, steep / n])
        }
        guard found.isConverged, found.point.allSatisfy(\.isFinite) else { throw .notConverged }
        slope = found.point[1] / spread
        intercept = found.point[0] - found.point[1] * centre / spread
    }

    /// The probability of a score, inside 0...1.
    package func probability(_ score: Double) -> Double {
        LogisticModel.probability(logOdds: slope * score + intercept)
    }
}
