import Foundation

extension Tail {
    /// The z with P(Z > z) = `chance` in 0..<1: a rational start (Abramowitz and Stegun 26.2.23), then Halley's steps to full precision.
    static func normalQuantile(above chance: Double) -> Double {
        if chance > 0.5 { return -normalQuantile(above: 1 - chance) }
        guard chance > 0 else { return .infinity }
        let t = (-2 * log(chance)).squareRoot()
        let top = 2.515517 + t * (0.802853 + t * 0.010328)
        var z = t - top / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)))
        for _ in 0..<4 {
            let off = (normal(above: z) - chance) / normalDensity(z)
            z += off / (1 - z * off / 2)
        }
        return z
    }

    /// The t with P(T > t) = `chance` in 0..<0.5 for Student's distribution with `degrees` > 0.
    static func studentQuantile(above chance: Double, degrees: Double) -> Double {
        guard chance > 0, chance < 0.5 else { return chance == 0.5 ? 0 : .infinity }
        // Solved for x = degrees / (degrees + t²), which lives in 0...1 however heavy the tail is.
        let x = betaQuantile(2 * chance, degrees / 2, 0.5)
        return (degrees * (1 - x) / x).squareRoot()
    }

    /// The x with I_x(a, b) = `chance`, for a chance in 0...1 and a, b > 0.
    static func betaQuantile(_ chance: Double, _ a: Double, _ b: Double) -> Double {
        if chance <= 0 { return 0 }
        if chance >= 1 { return 1 }
        guard let x = Crossing.find(between: 0, and: 1, tolerance: 1e-17, of: { beta($0, a, b) - chance }) else {
            preconditionFailure("the incomplete beta function needs a, b > 0")
        }
        return x
    }
}
