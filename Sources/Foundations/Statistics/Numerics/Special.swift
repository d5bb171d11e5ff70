import Foundation

/// Special functions that the C library lacks, in double precision.
enum Special {
    /// ψ(x), the derivative of ln Γ, for x > 0: recurrence to x >= 10, then the asymptotic series (Abramowitz and Stegun 6.3.18).
    static func digamma(_ x: Double) -> Double {
        var (x, sum) = (x, 0.0)
        while x < 10 {
            sum -= 1 / x
            x += 1
        }
        let f = 1 / (x * x)
        let tail = f * (1 / 12 - f * (1 / 120 - f * (1 / 252 - f * (1 / 240 - f * (1 / 132)))))
        return sum + log(x) - 0.5 / x - tail
    }

    /// ln B(a, b) for a, b > 0.
    static func logBeta(_ a: Double, _ b: Double) -> Double { lgamma(a) + lgamma(b) - lgamma(a + b) }

    /// Gauss's 2F1(a, b; c; z) for 0 <= z < 1 and c > 0 by its power series, which ends at a relative term of 1e-16.
    ///
    /// Near z = 1 Euler's transformation is used where it converges faster (Abramowitz and Stegun 15.3.3).
    static func hypergeometric(_ a: Double, _ b: Double, _ c: Double, _ z: Double) -> Double {
        if z > 0.5, c - a - b < 0 { return pow(1 - z, c - a - b) * series(c - a, c - b, c, z) }
        return series(a, b, c, z)
    }

    private static func series(_ a: Double, _ b: Double, _ c: Double, _ z: Double) -> Double {
        var (term, sum, n) = (1.0, 1.0, 0.0)
        while n < 200_000 {
            term *= (a + n) * (b + n) / ((c + n) * (n + 1)) * z
            sum += term
            n += 1
            if abs(term) <= 1e-16 * abs(sum) { break }
        }
        return sum
    }

    /// Tricomi's U(s, s; z) for s, z > 0, from its integral by the trapezoidal rule on a logarithmic scale (A&S 13.2.5).
    static func tricomi(_ s: Double, _ z: Double) -> Double {
        let step = 0.05
        var sum = 0.0
        // The integrand falls like e^(su) to the left and double exponentially to the right.
        var u = -40 / s
        let end = log(750 / z) + 1
        while u < end {
            let t = exp(u)
            sum += exp(-z * t + s * u) / (1 + t)
            u += step
        }
        return sum * step / exp(lgamma(s))
    }
}
