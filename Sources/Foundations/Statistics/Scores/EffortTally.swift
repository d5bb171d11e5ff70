/// Counts of answers from 1 to 7 to "you made it easy for me" (CES 2.0; Dixon, Toman and DeLisi 2013, The Effortless Experience).
package struct EffortTally: Hashable, Sendable {
    /// Answers of 1 (strongly disagree) to 7 (strongly agree), seven counts.
    package let counts: [Int]

    /// A tally of seven counts; throws ``ScoreRefusal`` for another number or a impossible count.
    package init(counts: [Int]) throws(ScoreRefusal) {
        guard counts.count == 7 else { throw .unknownScale(steps: counts.count, known: [7]) }
        for (place, count) in counts.enumerated() where !ScoreRefusal.possibleCounts.contains(count) {
            throw .impossibleCount(category: place + 1, count: count)
        }
        self.counts = counts
    }

    /// A tally of answers; throws ``ScoreRefusal/offScale(row:answer:scale:)`` for one outside 1...7.
    package init(ratings: [Int]) throws(ScoreRefusal) {
        var counts = [Int](repeating: 0, count: 7)
        for (place, rating) in ratings.enumerated() {
            guard (1...7).contains(rating) else { throw .offScale(row: place + 1, answer: rating, scale: 1...7) }
            counts[rating - 1] += 1
        }
        self.counts = counts
    }

    /// All answers.
    package var total: Int { counts.reduce(0, +) }

    /// The mean answer in 1...7; nil without answers.
    package var mean: Double? {
        total == 0 ? nil : Double(zip(1...7, counts).reduce(0) { $0 + $1.0 * $1.1 }) / Double(total)
    }

    /// The sample's standard deviation (divisor n - 1); nil with fewer than 2 answers.
    package var deviation: Double? {
        guard let mean, total > 1 else { return nil }
        let squares = zip(1...7, counts).reduce(0.0) { sum, step in
            sum + Double(step.1) * (Double(step.0) - mean) * (Double(step.0) - mean)
        }
        return (squares / Double(total - 1)).squareRoot()
    }

    /// Answers of 6 and 7: very easy.
    package var veryEasy: Share { Share(counts[5] + counts[6], of: total) }

    /// Answers of 5 to 7: easy.
    package var easy: Share { Share(counts[4] + counts[5] + counts[6], of: total) }

    /// The mean with Student's interval, cut at 1 and 7; nil with fewer than 2 answers or when all agree, where it would have no width.
    package func estimate(at confidence: Confidence = .ninetyFive) -> Estimate? {
        guard let mean, let deviation, deviation > 0 else { return nil }
        return Estimate(
            mean, standardError: deviation / Double(total).squareRoot(),
            width: confidence.t(degrees: Double(total - 1)), scale: 1...7)
    }

    /// This mean less another with Welch's interval (1947, Biometrika 34:28); nil when one has no deviation.
    package func difference(from other: EffortTally, at confidence: Confidence = .ninetyFive) -> Difference? {
        guard let own = estimate(at: confidence), let their = other.estimate(at: confidence) else { return nil }
        let (a, b) = (own.standardError * own.standardError, their.standardError * their.standardError)
        let degrees = (a + b) * (a + b) / (a * a / Double(total - 1) + b * b / Double(other.total - 1))
        let gap = Estimate(
            own.value - their.value, standardError: (a + b).squareRoot(), width: confidence.t(degrees: degrees),
            scale: -6...6)
        let t = gap.value / gap.standardError
        return Difference(
            value: gap.value, standardError: gap.standardError, interval: gap.interval, statistic: t,
            pValue: min(1, 2 * Tail.student(above: abs(t), degrees: degrees)),
            verdict: ChangeVerdict(gap.interval, answers: [total, other.total]))
    }
}
