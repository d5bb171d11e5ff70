/// Why a score was not computed; no figure is given then.
package enum ScoreRefusal: Error, Hashable, Sendable {
    /// The answer in this row, counted from 1, is not on the scale.
    case offScale(row: Int, answer: Int, scale: ClosedRange<Int>)
    /// The count of this category, from 1, is negative or above 10¹⁵.
    case impossibleCount(category: Int, count: Int)
    /// A scale needs one of the named numbers of steps.
    case unknownScale(steps: Int, known: [Int])
    /// The margin must lie above 0 and below the named bound.
    case margin(Double, below: Double)
    /// Expected shares must lie in 0...1 and not exceed 1 together.
    case shares([Double])
    /// A population must hold at least one person.
    case population(Int)
    /// This assumption is negative, not finite or otherwise impossible.
    case assumption(WordOfMouth.Assumption, Double)

    /// Counts whose sums stay far from the end of 64 bits.
    static let possibleCounts = 0...1_000_000_000_000_000
}
