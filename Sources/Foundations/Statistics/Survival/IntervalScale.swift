import Foundation

/// The scale on which a confidence interval of a survival probability is symmetric (Kalbfleisch and Prentice 2002, section 1.4).
package enum IntervalScale: String, Hashable, Sendable, CaseIterable {
    /// S plus and minus, cut off at 0 and 1; poor near either end.
    case plain
    /// Symmetric in ln S, cut off at 1; the default of R.
    case log
    /// Symmetric in ln(-ln S), which stays inside 0...1 and covers best in small samples (Borgan and Liestøl 1990).
    case logLog

    /// The interval around a probability in 0...1 with its standard error; nil where it is not defined (at 0, and at 1 for ``logLog``).
    package func interval(
        of probability: Double, error: Double?, z: Double = Confidence.ninetyFive.z
    ) -> ClosedRange<Double>? {
        guard let error, error.isFinite, probability > 0, probability <= 1 else { return nil }
        switch self {
        case .plain:
            return max(0, probability - z * error)...min(1, probability + z * error)
        case .log:
            let half = z * error / probability
            return probability * exp(-half)...min(1, probability * exp(half))
        case .logLog:
            guard probability < 1 else { return nil }
            let logarithm = Foundation.log(probability)
            let half = abs(z * error / (probability * logarithm))
            return exp(logarithm * exp(half))...exp(logarithm * exp(-half))
        }
    }
}
