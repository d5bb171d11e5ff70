import Foundation

/// A ratio of two means with Fieller's interval (Fieller 1954, J. R. Stat. Soc. B 16:175), which stays honest near a denominator of 0.
package struct FiellerRatio: Hashable, Sendable {
    /// The ratio of the means.
    package let value: Double
    /// The interval; nil when the denominator can not be told from 0, so that no ratio can be excluded on one side at least.
    package let interval: ClosedRange<Double>?

    /// The ratio of two estimates with their variances and covariance, for the normal quantile `z`; nil when the denominator is 0.
    ///
    /// Holds for large samples; put Student's quantile into `z` for small ones.
    package init?(
        numerator: Double, denominator: Double, numeratorVariance: Double, denominatorVariance: Double,
        covariance: Double, z: Double = Confidence.ninetyFive.z
    ) {
        guard denominator != 0, numerator.isFinite, denominator.isFinite, numeratorVariance >= 0,
            denominatorVariance >= 0
        else { return nil }
        value = numerator / denominator
        // All q with (numerator - q * denominator)^2 <= z^2 Var(numerator - q * denominator).
        let a = denominator * denominator - z * z * denominatorVariance
        let b = numerator * denominator - z * z * covariance
        let c = numerator * numerator - z * z * numeratorVariance
        let inside = b * b - a * c
        guard a > 0, inside >= 0 else {
            interval = nil
            return
        }
        interval = ((b - inside.squareRoot()) / a)...((b + inside.squareRoot()) / a)
    }

    /// The ratio of the means of pairs, such as value and cost of the same customers; nil for fewer than 2 pairs or a denominator of 0.
    package init?(of numerators: [Double], to denominators: [Double], z: Double = Confidence.ninetyFive.z) {
        let n = Double(numerators.count)
        guard numerators.count == denominators.count, numerators.count >= 2 else { return nil }
        let (top, bottom) = (numerators.reduce(0, +) / n, denominators.reduce(0, +) / n)
        func spread(_ a: [Double], _ meanA: Double, _ b: [Double], _ meanB: Double) -> Double {
            zip(a, b).reduce(0) { $0 + ($1.0 - meanA) * ($1.1 - meanB) } / (n - 1) / n
        }
        self.init(
            numerator: top, denominator: bottom, numeratorVariance: spread(numerators, top, numerators, top),
            denominatorVariance: spread(denominators, bottom, denominators, bottom),
            covariance: spread(numerators, top, denominators, bottom), z: z)
    }
}
