import Foundation

/// How often an interval made this way covers the truth in the long run.
package struct Confidence: Hashable, Sendable {
    /// The share of intervals that cover, at least 0.5 and below 1.
    package let level: Double
    /// The normal quantile that belongs to the level, about 1.96 for 0.95.
    package let z: Double

    /// A confidence; nil for a level outside 0.5..<1.
    package init?(_ level: Double) {
        guard level >= 0.5, level < 1 else { return nil }
        self.init(known: level)
    }

    private init(known level: Double) {
        self.level = level
        z = Tail.normalQuantile(above: (1 - level) / 2)
    }

    /// Covers 19 of 20 times, the usual choice.
    package static let ninetyFive = Confidence(known: 0.95)

    /// The quantile of Student's distribution with `degrees` of freedom, which must be above 0.
    package func t(degrees: Double) -> Double {
        precondition(degrees > 0, "Student's distribution needs degrees of freedom above 0")
        return Tail.studentQuantile(above: (1 - level) / 2, degrees: degrees)
    }

    /// The stricter confidence of each of several intervals that shall all cover together (Bonferroni; Dunn 1961, J. Am. Stat. Assoc. 56:52).
    package func shared(among intervals: Int) -> Confidence {
        Confidence(known: 1 - (1 - level) / Double(max(1, intervals)))
    }
}
