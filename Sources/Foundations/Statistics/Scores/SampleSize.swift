import Foundation

/// How many answers a figure needs before it is as sharp as wished (Cochran 1977, Sampling Techniques, 4.4).
package enum SampleSize {
    /// Answers for a net score within ± `margin` points: z² (p + d - (p - d)²) / E².
    ///
    /// Without expected shares of promoters and detractors the worst case, a variance of 1, is taken.
    /// Throws ``ScoreRefusal`` for a margin outside 0..<200, impossible shares or an empty population.
    package static func nps(
        margin: Double, expected: (promoters: Double, detractors: Double)? = nil, population: Int? = nil,
        at confidence: Confidence = .ninetyFive
    ) throws(ScoreRefusal) -> Int {
        guard margin > 0, margin < 200 else { throw .margin(margin, below: 200) }
        var variance = 1.0
        if let (p, d) = expected {
            guard p >= 0, d >= 0, p + d <= 1 else { throw .shares([p, d]) }
            variance = p + d - (p - d) * (p - d)
        }
        return try answers(variance: variance, margin: margin / 100, population, confidence)
    }

    /// Answers for a share within ± `margin` (a fraction of 1): z² p (1 - p) / E², in the worst case p = 1/2.
    ///
    /// Throws ``ScoreRefusal`` for a margin outside 0..<1, an impossible share or an empty population.
    package static func share(
        margin: Double, expected: Double? = nil, population: Int? = nil, at confidence: Confidence = .ninetyFive
    ) throws(ScoreRefusal) -> Int {
        guard margin > 0, margin < 1 else { throw .margin(margin, below: 1) }
        let p = expected ?? 0.5
        guard (0...1).contains(p) else { throw .shares([p]) }
        return try answers(variance: p * (1 - p), margin: margin, population, confidence)
    }

    /// At least one answer, and never more than the population, whose size N lessens n to n / (1 + (n - 1) / N).
    private static func answers(
        variance: Double, margin: Double, _ population: Int?, _ confidence: Confidence
    ) throws(ScoreRefusal) -> Int {
        var n = confidence.z * confidence.z * variance / (margin * margin)
        if let population {
            guard population > 0 else { throw .population(population) }
            n = min(Double(population), n / (1 + (n - 1) / Double(population)))
        }
        // A margin near 0 asks for more than any number; it is refused like 0 itself.
        guard n < 1e15 else { throw .margin(margin, below: 1) }
        return max(1, Int(n.rounded(.up)))
    }
}
