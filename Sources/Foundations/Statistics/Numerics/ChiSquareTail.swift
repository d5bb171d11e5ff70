import Foundation

/// The upper tail of the chi-square law for whole degrees of freedom.
enum ChiSquareTail {
    /// P(X >= value) for value >= 0 and 1 or more degrees of freedom (finite sums of Abramowitz and Stegun 26.4.4 and 26.4.5).
    static func chance(of value: Double, degrees: Int) -> Double {
        guard value > 0 else { return 1 }
        let half = value / 2
        let isOdd = degrees % 2 == 1
        // Odd degrees start from the normal tail and climb by halves, even ones start from e^(-x/2).
        var sum = isOdd ? erfc(half.squareRoot()) : exp(-half)
        var power = isOdd ? 0.5 : 1.0
        while power < Double(degrees) / 2 {
            sum += exp(power * log(half) - half - lgamma(power + 1))
            power += 1
        }
        return min(1, sum)
    }
}
