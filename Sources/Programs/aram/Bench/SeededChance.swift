import Foundation

/// Random numbers that are the same in every run (SplitMix64, Steele, Lea and Flood 2014), so that measurements compare.
struct SeededChance {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// Above 0 and below 1.
    mutating func uniform() -> Double {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        mixed ^= mixed >> 31
        return (Double(mixed >> 11) + 0.5) * 0x1p-53
    }

    /// A gamma law of scale 1 (Marsaglia and Tsang 2000); shapes below 1 by the power of a uniform number.
    mutating func gamma(shape: Double) -> Double {
        guard shape >= 1 else { return gamma(shape: shape + 1) * pow(uniform(), 1 / shape) }
        let d = shape - 1 / 3
        while true {
            let normal = (-2 * log(uniform())).squareRoot() * cos(2 * .pi * uniform())
            let v = pow(1 + normal / (9 * d).squareRoot(), 3)
            if v > 0, log(uniform()) < normal * normal / 2 + d - d * v + d * log(v) { return d * v }
        }
    }

    /// A beta law, by two gamma laws.
    mutating func beta(_ a: Double, _ b: Double) -> Double {
        let (first, second) = (gamma(shape: a), gamma(shape: b))
        return first / (first + second)
    }
}
