/// Turns scores into probabilities by the rising steps that fit best (Zadrozny and Elkan 2002, KDD), fitted on unseen customers.
package struct IsotonicScaling: Hashable, Sendable {
    /// The ends of the steps: scores in rising order with their probabilities; in between they are joined by lines.
    package let knots: [Knot]

    /// A score and the probability there.
    package struct Knot: Hashable, Sendable {
        /// A score of the fit.
        package let score: Double
        /// The share of leavers of its step, 0...1.
        package let probability: Double
    }

    /// Pools neighbours that fall until all rise (Ayer et al. 1955, Ann. Math. Stat. 26:641); equal scores are one.
    package init(scores: [Double], outcomes: [Bool]) throws(ChurnRefusal) {
        guard scores.count == outcomes.count, scores.count >= 10 else { throw .tooFewRows(needed: 10) }
        if let row = scores.firstIndex(where: { !$0.isFinite }) { throw .notFinite(column: "score", row: row) }
        guard outcomes.contains(true), outcomes.contains(false) else { throw .tooFewOutcomes(needed: 1) }
        var blocks: [(low: Double, high: Double, left: Double, count: Double)] = []
        for (score, left) in zip(scores, outcomes).sorted(by: { $0.0 < $1.0 }) {
            if let last = blocks.indices.last, blocks[last].low == score {
                blocks[last].left += left ? 1 : 0
                blocks[last].count += 1
            } else {
                blocks.append((score, score, left ? 1 : 0, 1))
            }
        }
        var pooled: [(low: Double, high: Double, left: Double, count: Double)] = []
        for block in blocks {
            pooled.append(block)
            while pooled.count > 1 {
                let (before, last) = (pooled[pooled.count - 2], pooled[pooled.count - 1])
                guard before.left * last.count >= last.left * before.count else { break }
                pooled.removeLast(2)
                pooled.append((before.low, last.high, before.left + last.left, before.count + last.count))
            }
        }
        knots = pooled.flatMap { block in
            let ends = block.low == block.high ? [block.low] : [block.low, block.high]
            return ends.map { Knot(score: $0, probability: block.left / block.count) }
        }
    }

    /// The probability of a score, 0...1; beyond the ends it stays as it is there.
    package func probability(_ score: Double) -> Double {
        var (above, end) = (0, knots.count)
        while above < end {
            let middle = (above + end) / 2
            if knots[middle].score < score { above = middle + 1 } else { end = middle }
        }
        guard above < knots.count else { return knots[knots.count - 1].probability }
        let high = knots[above]
        guard above > 0, high.score > score else { return high.probability }
        let low = knots[above - 1]
        return low.probability + (score - low.score) / (high.score - low.score) * (high.probability - low.probability)
    }
}
