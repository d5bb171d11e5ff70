import Foundation

/// A share of successes among trials with its uncertainty; the honest form of a percentage.
package struct Share: Hashable, Sendable {
    /// Trials that had the property, 0...total.
    package let count: Int
    /// All trials, at least 0.
    package let total: Int

    /// `count` of `total`; a count outside 0...total is a bug of the caller.
    package init(_ count: Int, of total: Int) {
        precondition(total >= 0 && (0...total).contains(count), "a share needs 0 <= count <= total")
        self.count = count
        self.total = total
    }

    /// The plain quotient in 0...1; nil without trials.
    package var value: Double? { total == 0 ? nil : Double(count) / Double(total) }

    /// Whether there are too few trials to rank or colour the share (fewer than 20).
    package var isThin: Bool { total < 20 }

    /// The Wilson score interval (Wilson 1927, J. Am. Stat. Assoc. 22:209) for the normal quantile `z`; nil without trials.
    package func wilson(z: Double = Confidence.ninetyFive.z) -> ClosedRange<Double>? {
        guard total > 0 else { return nil }
        let n = Double(total)
        let p = Double(count) / n
        let square = z * z
        let centre = (p + square / (2 * n)) / (1 + square / n)
        let half = z / (1 + square / n) * (p * (1 - p) / n + square / (4 * n * n)).squareRoot()
        return max(0, centre - half)...min(1, centre + half)
    }

    /// The difference to another share with Newcombe's hybrid score interval (Newcombe 1998, Stat. Med. 17:873, method 10).
    package func difference(from other: Share, z: Double = Confidence.ninetyFive.z) -> (
        value: Double, interval: ClosedRange<Double>
    )? {
        guard let p1 = value, let p2 = other.value, let w1 = wilson(z: z), let w2 = other.wilson(z: z) else {
            return nil
        }
        let difference = p1 - p2
        let below = ((p1 - w1.lowerBound) * (p1 - w1.lowerBound) + (w2.upperBound - p2) * (w2.upperBound - p2))
            .squareRoot()
        let above = ((w1.upperBound - p1) * (w1.upperBound - p1) + (p2 - w2.lowerBound) * (p2 - w2.lowerBound))
            .squareRoot()
        return (difference, max(-1, difference - below)...min(1, difference + above))
    }
}
