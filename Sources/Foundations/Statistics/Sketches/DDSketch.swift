import Foundation

/// Quantiles of any number of durations from a few hundred counts, each within a relative error (Masson, Rim and Lee 2019, PVLDB 12:2195).
///
/// Two sketches of the same accuracy merge into exactly the sketch of all their values. Values may be negative or zero.
package struct DDSketch: Hashable, Sendable {
    /// The promised relative error α, as 0.01 for 1 %.
    package let accuracy: Double
    /// The most bins of either sign; when more are needed the ones nearest to zero are joined, and small quantiles lose the promise.
    package let mostBins: Int
    /// How many values were added.
    package private(set) var count = 0
    /// The smallest and largest value, exactly; nil without values.
    package private(set) var extremes: ClosedRange<Double>?

    private(set) var positive: SketchBins
    private(set) var negative: SketchBins
    private(set) var zeros = 0
    private let logGamma: Double

    /// Values nearer to zero than this count as zero: too small for a bin of their own.
    static let smallest = 1e-300

    /// An empty sketch; throws ``SketchRefusal/outOfRange(_:_:)`` for an accuracy outside 0.0001...0.5 or fewer than 16 bins.
    package init(accuracy: Double = 0.01, mostBins: Int = 2048) throws(SketchRefusal) {
        guard (0.0001...0.5).contains(accuracy) else { throw .outOfRange("accuracy", accuracy) }
        guard mostBins >= 16 else { throw .outOfRange("mostBins", Double(mostBins)) }
        (self.accuracy, self.mostBins) = (accuracy, mostBins)
        logGamma = log1p(2 * accuracy / (1 - accuracy))
        (positive, negative) = (SketchBins(most: mostBins), SketchBins(most: mostBins))
    }

    /// Adds a value `times` times; throws ``SketchRefusal`` for one that is not finite or a count that is not above 0.
    package mutating func add(_ value: Double, times: Int = 1) throws(SketchRefusal) {
        guard value.isFinite else { throw .notFinite }
        guard times > 0 else { throw .outOfRange("times", Double(times)) }
        guard !count.addingReportingOverflow(times).overflow else { throw .overflow }
        if value > Self.smallest {
            positive.add(times, at: key(value))
        } else if value < -Self.smallest {
            negative.add(times, at: key(-value))
        } else {
            zeros += times
        }
        count += times
        let old = extremes ?? value...value
        extremes = min(old.lowerBound, value)...max(old.upperBound, value)
    }

    /// Adds all values of another sketch; throws ``SketchRefusal/differentAccuracy(_:_:)`` when its bins differ.
    package mutating func merge(_ other: DDSketch) throws(SketchRefusal) {
        guard accuracy == other.accuracy else { throw .differentAccuracy(accuracy, other.accuracy) }
        guard !count.addingReportingOverflow(other.count).overflow else { throw .overflow }
        positive.merge(other.positive)
        negative.merge(other.negative)
        zeros += other.zeros
        count += other.count
        guard let theirs = other.extremes else { return }
        let old = extremes ?? theirs
        extremes = min(old.lowerBound, theirs.lowerBound)...max(old.upperBound, theirs.upperBound)
    }

    /// The value of lower rank ⌊q (n - 1)⌋ within the promised error; nil without values or for a probability outside 0...1.
    package func quantile(_ probability: Double) -> Double? {
        guard let extremes, (0...1).contains(probability) else { return nil }
        let rank = Int((probability * Double(count - 1)).rounded(.down))
        let value: Double
        if rank < negative.total {
            value = -middle(of: negative.key(atRank: negative.total - 1 - rank))
        } else if rank < negative.total + zeros {
            value = 0
        } else {
            value = middle(of: positive.key(atRank: rank - negative.total - zeros))
        }
        return min(max(value, extremes.lowerBound), extremes.upperBound)
    }

    /// Bins in use, the one of zeros included.
    package var binCount: Int { positive.used + negative.used + (zeros > 0 ? 1 : 0) }

    /// Whether bins had to be joined, so that quantiles near zero may miss the promised error.
    package var hasJoinedBins: Bool { positive.hasJoined || negative.hasJoined }

    /// ⌈log_γ value⌉ with γ = (1 + α) / (1 - α).
    private func key(_ value: Double) -> Int { Int((log(value) / logGamma).rounded(.up)) }

    /// The value of a bin that is α away from both its ends: 2 γ^key / (γ + 1).
    private func middle(of key: Int) -> Double { exp(Double(key) * logGamma) * (1 - accuracy) }

    /// Takes the contents that were read from a store.
    mutating func restore(_ positive: SketchBins, _ negative: SketchBins, zeros: Int, extremes: ClosedRange<Double>?) {
        (self.positive, self.negative, self.zeros, self.extremes) = (positive, negative, zeros, extremes)
        count = positive.total + negative.total + zeros
    }
}
