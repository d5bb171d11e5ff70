import Foundation

/// Count, mean and spread of values that arrive one by one or in parts, without the loss of sums of squares.
///
/// Adding follows Welford (1962, Technometrics 4:419), merging Chan, Golub and LeVeque (1983, Am. Stat. 37:242).
package struct Moments: Hashable, Sendable {
    /// How many values were added.
    package private(set) var count = 0
    private var centre = 0.0
    private var squares = 0.0
    /// The smallest and the largest value; nil without values.
    package private(set) var extremes: ClosedRange<Double>?

    /// No values yet.
    package init() {}

    /// The mean; nil without values.
    package var mean: Double? { count == 0 ? nil : centre }

    /// The sample variance (divisor n - 1); nil with fewer than 2 values.
    package var variance: Double? { count < 2 ? nil : squares / Double(count - 1) }

    /// The sample's standard deviation; nil with fewer than 2 values.
    package var deviation: Double? { variance.map { $0.squareRoot() } }

    /// Adds a value; throws ``SketchRefusal/notFinite`` for infinite values and no numbers.
    package mutating func add(_ value: Double) throws(SketchRefusal) {
        guard value.isFinite else { throw .notFinite }
        count += 1
        let gap = value - centre
        centre += gap / Double(count)
        squares += gap * (value - centre)
        let old = extremes ?? value...value
        extremes = min(old.lowerBound, value)...max(old.upperBound, value)
    }

    /// Adds all values of another summary; throws ``SketchRefusal/overflow`` when the counts exceed 64 bits.
    package mutating func merge(_ other: Moments) throws(SketchRefusal) {
        guard let theirs = other.extremes else { return }
        guard let own = extremes else {
            self = other
            return
        }
        let sum = count.addingReportingOverflow(other.count)
        guard !sum.overflow else { throw .overflow }
        let (n, m, all) = (Double(count), Double(other.count), Double(sum.partialValue))
        let gap = other.centre - centre
        centre += gap * (m / all)
        squares += other.squares + gap * gap * (n / all * m)
        count = sum.partialValue
        extremes = min(own.lowerBound, theirs.lowerBound)...max(own.upperBound, theirs.upperBound)
    }
}

extension Moments {
    /// The contents in a form that a database or file can hold.
    package struct Stored: Hashable, Sendable, Codable {
        /// Number of values.
        package let count: Int
        /// Their mean, the sum of squared distances from it, and their ends; all 0 without values.
        package let mean, squares, smallest, largest: Double

        /// Contents as they were read from a store.
        package init(count: Int, mean: Double, squares: Double, smallest: Double, largest: Double) {
            (self.count, self.mean, self.squares) = (count, mean, squares)
            (self.smallest, self.largest) = (smallest, largest)
        }
    }

    /// What is to be stored.
    package var stored: Stored {
        Stored(
            count: count, mean: centre, squares: squares, smallest: extremes?.lowerBound ?? 0,
            largest: extremes?.upperBound ?? 0)
    }

    /// A summary from its stored contents; throws ``SketchRefusal/damaged`` when they contradict one another.
    package init(_ stored: Stored) throws(SketchRefusal) {
        guard stored.count >= 0, stored.squares >= 0, stored.squares.isFinite else { throw .damaged }
        guard stored.count > 0 else { return }
        guard stored.smallest.isFinite, stored.largest.isFinite, stored.smallest <= stored.mean,
            stored.mean <= stored.largest
        else { throw .damaged }
        (count, centre, squares) = (stored.count, stored.mean, stored.squares)
        extremes = stored.smallest...stored.largest
    }
}
