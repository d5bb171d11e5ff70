import Foundation

/// How many times as fast the event comes per unit of a covariate (or of a sum of covariates), with its certainty.
package struct HazardRatio: Hashable, Sendable {
    /// The natural logarithm of the ratio, and its standard error.
    package let coefficient, standardError: Double

    /// A ratio from its logarithm.
    package init(coefficient: Double, standardError: Double) {
        self.coefficient = coefficient
        self.standardError = standardError
    }

    /// The ratio, above 0; below 1 the event comes more slowly.
    package var value: Double { exp(coefficient) }

    /// The interval of the ratio, normal on the logarithmic scale (Wald).
    package func interval(z: Double = Confidence.ninetyFive.z) -> ClosedRange<Double> {
        exp(coefficient - z * standardError)...exp(coefficient + z * standardError)
    }

    /// The chance of an estimate at least as far from 1 if the covariate did nothing, in 0...1.
    package var chance: Double { Tail.normal(beyond: coefficient / standardError) }
}
