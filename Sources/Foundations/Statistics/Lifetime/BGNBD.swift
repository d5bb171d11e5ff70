import Foundation

/// The BG/NBD model of buying and silently leaving (Fader, Hardie and Lee 2005, Marketing Science 24:275).
///
/// Purchase rates vary as a gamma law of shape r and rate alpha; after each repeat purchase a customer leaves with a
/// chance that varies as a beta law of a and b.
package struct BGNBD: Hashable, Sendable {
    /// The shape and the rate of the purchase rates, both above 0; alpha in the unit of time of the histories.
    package let r, alpha: Double
    /// The parameters of the chance to leave, both above 0.
    package let a, b: Double

    /// A model with given parameters, such as published ones.
    package init(r: Double, alpha: Double, a: Double, b: Double) {
        self.r = r
        self.alpha = alpha
        self.a = a
        self.b = b
    }

    /// The chance that the customer still buys (their equation for P(alive), Fader, Hardie and Lee 2008 note); 1 without repeats.
    ///
    /// The model can not see anybody leave before the first repeat purchase, so this 1 says nothing.
    package func chanceAlive(_ history: PurchaseHistory) -> Double { 1 / (1 + odds(history)) }

    /// Purchases to be expected in `time` after the end of observation (equation 10 of the paper; its limit where a is 1).
    package func expectedPurchases(of history: PurchaseHistory, in time: Double) -> Double {
        guard time > 0 else { return 0 }
        let x = Double(history.repeats)
        let reach = alpha + history.observed
        let z = time / (reach + time)
        if isAtLimit { return (b + x) * Self.slope(r + x, b + x, z) / (1 + odds(history)) }
        let gauss = Special.hypergeometric(r + x, b + x, a + b + x - 1, z)
        let gone = pow(reach / (reach + time), r + x) * gauss
        return (a + b + x - 1) / (a - 1) * (1 - gone) / (1 + odds(history))
    }

    /// Repeat purchases of a new customer within `time` of the first purchase (equation 9 of the paper).
    package func expectedPurchases(in time: Double) -> Double {
        guard time > 0 else { return 0 }
        if isAtLimit { return b * Self.slope(r, b, time / (alpha + time)) }
        let gauss = Special.hypergeometric(r, b, a + b - 1, time / (alpha + time))
        return (a + b - 1) / (a - 1) * (1 - pow(alpha / (alpha + time), r) * gauss)
    }

    /// The chance of exactly `count` repeat purchases within `time` of the first purchase (equation 8 of the paper).
    package func chance(of count: Int, in time: Double) -> Double {
        let x = Double(count)
        let (stay, went) = (log(alpha / (alpha + time)), log(time / (alpha + time)))
        let base = Special.logBeta(a, b)
        func rate(_ j: Double) -> Double { lgamma(r + j) - lgamma(r) - lgamma(j + 1) + r * stay + j * went }
        let alive = exp(Special.logBeta(a, b + x) - base + rate(x))
        guard count > 0 else { return alive }
        let earlier = (0..<count).reduce(0) { $0 + exp(rate(Double($1))) }
        return alive + exp(Special.logBeta(a + 1, b + x - 1) - base) * (1 - earlier)
    }

    /// Whether a is so near 1 that equations 9 and 10 are 0 / 0 and lose more figures than their limit does.
    private var isAtLimit: Bool { abs(a - 1) < 1e-7 }

    /// The slope of 1 - (1 - z)^s 2F1(s, b; c; z) in c at c = b, where its value is 0.
    ///
    /// It is the mean of the sums 1 / b + ... + 1 / (b + n - 1) over n with a negative binomial law of s and z.
    private static func slope(_ s: Double, _ b: Double, _ z: Double) -> Double {
        var (weight, harmonic, sum, seen, n) = (pow(1 - z, s), 0.0, 0.0, 0.0, 0.0)
        while n < 1_000_000 {
            sum += weight * harmonic
            seen += weight
            // Beyond the mode the weights fall, and what is left of them is below rounding.
            if n > s * z / (1 - z), weight * (harmonic + 1) < 1e-17 * max(sum, 1e-300) || seen >= 1 { break }
            harmonic += 1 / (b + n)
            weight *= (s + n) / (n + 1) * z
            n += 1
        }
        return sum
    }

    /// The odds of having left: a / (b + x - 1) * ((alpha + T) / (alpha + t_x))^(r + x), 0 without repeats.
    private func odds(_ history: PurchaseHistory) -> Double {
        guard history.repeats > 0 else { return 0 }
        let x = Double(history.repeats)
        return a / (b + x - 1) * pow((alpha + history.observed) / (alpha + history.last), r + x)
    }
}
