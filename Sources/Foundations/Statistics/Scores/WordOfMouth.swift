import Foundation

/// How many people may hear of bad experiences, IF the named assumptions hold: a calculation, never a measurement.
///
/// Every page that shows it must call its inputs assumed and name them.
package struct WordOfMouth: Hashable, Sendable {
    /// What has to be believed before the result means anything; each has its value in ``values``.
    package enum Assumption: String, Hashable, Sendable, CaseIterable {
        /// People whom one unhappy customer tells face to face, the low and the high guess.
        case tellLow, tellHigh
        /// People who could hear it at all.
        case population
        /// The share of unhappy customers who post publicly, in 0...1.
        case socialShare
        /// People who see one such post.
        case socialReach
    }

    /// How many hear of it.
    package struct Reach: Hashable, Sendable {
        /// Tellings, the same listener counted each time.
        package let gross: Double
        /// Different listeners if contacts are random, N (1 - (1 - m/N)^U): at most the population.
        package let unique: Double
    }

    /// The assumed values.
    package let values: [Assumption: Double]

    /// A calculator with its assumptions; throws ``ScoreRefusal/assumption(_:_:)`` for an impossible one.
    package init(
        tellLow: Double, tellHigh: Double, population: Double, socialShare: Double, socialReach: Double
    ) throws(ScoreRefusal) {
        let values: [Assumption: Double] = [
            .tellLow: tellLow, .tellHigh: tellHigh, .population: population, .socialShare: socialShare,
            .socialReach: socialReach,
        ]
        for assumption in Assumption.allCases {
            let value = values[assumption] ?? 0
            guard value.isFinite, value >= 0 else { throw .assumption(assumption, value) }
        }
        guard tellHigh >= tellLow else { throw .assumption(.tellHigh, tellHigh) }
        guard population >= max(1, tellHigh) else { throw .assumption(.population, population) }
        guard socialShare <= 1 else { throw .assumption(.socialShare, socialShare) }
        self.values = values
    }

    /// People told face to face by `unhappy` customers, from the low to the high guess; negative counts are a bug of the caller.
    package func offline(unhappy: Int) -> (low: Reach, high: Reach) {
        (reach(unhappy, telling: values[.tellLow] ?? 0), reach(unhappy, telling: values[.tellHigh] ?? 0))
    }

    /// Views of public posts by `unhappy` customers, the same reader counted each time.
    package func socialGross(unhappy: Int) -> Double {
        Double(unhappy) * (values[.socialShare] ?? 0) * (values[.socialReach] ?? 0)
    }

    private func reach(_ unhappy: Int, telling people: Double) -> Reach {
        precondition(unhappy >= 0, "a count of customers is at least 0")
        let (n, u) = (values[.population] ?? 1, Double(unhappy))
        let unique = u == 0 ? 0 : -n * expm1(u * log1p(-people / n))
        return Reach(gross: u * people, unique: unique)
    }
}
