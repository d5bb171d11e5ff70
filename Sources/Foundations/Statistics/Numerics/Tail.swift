import Foundation

/// Chances of extreme values under the usual distributions, precise far out in the tail.
enum Tail {
    /// P(Z > z) of the standard normal distribution.
    static func normal(above z: Double) -> Double { erfc(z / 2.0.squareRoot()) / 2 }

    /// P(Z <= z) of the standard normal distribution.
    static func normal(upTo z: Double) -> Double { normal(above: -z) }

    /// P(|Z| > |z|) of the standard normal distribution, the two-sided chance of a test.
    static func normal(beyond z: Double) -> Double { 2 * normal(above: abs(z)) }

    /// The density of the standard normal distribution.
    static func normalDensity(_ z: Double) -> Double { exp(-z * z / 2) / (2 * Double.pi).squareRoot() }

    /// P(T > t) of Student's distribution with `degrees` > 0 degrees of freedom (Abramowitz and Stegun 26.7.1).
    static func student(above t: Double, degrees: Double) -> Double {
        let half = beta(degrees / (degrees + t * t), degrees / 2, 0.5) / 2
        return t < 0 ? 1 - half : half
    }

    /// P(X >= count) among `trials` with chance `p` each (Abramowitz and Stegun 26.5.24).
    static func binomial(from count: Int, trials: Int, p: Double) -> Double {
        if count <= 0 { return 1 }
        return count > trials ? 0 : beta(p, Double(count), Double(trials - count + 1))
    }

    /// P(X <= count) among `trials` with chance `p` each.
    static func binomial(upTo count: Int, trials: Int, p: Double) -> Double {
        if count < 0 { return 0 }
        return count >= trials ? 1 : beta(1 - p, Double(trials - count), Double(count + 1))
    }

    /// P(X >= count) of a Poisson count with a mean above 0 (Abramowitz and Stegun 26.4.21).
    static func poisson(from count: Int, mean: Double) -> Double {
        count <= 0 ? 1 : gamma(Double(count), mean)
    }

    /// P(X >= count) of a negative binomial count with variance mean + mean² / size (Johnson, Kemp and Kotz 2005, 5.31).
    static func negativeBinomial(from count: Int, mean: Double, size: Double) -> Double {
        count <= 0 ? 1 : beta(mean / (mean + size), Double(count), size)
    }

    /// The regularised incomplete beta function I_x(a, b) for a, b > 0 by Lentz's continued fraction (DLMF 8.17.22).
    static func beta(_ x: Double, _ a: Double, _ b: Double) -> Double {
        if x <= 0 { return 0 }
        if x >= 1 { return 1 }
        if x > (a + 1) / (a + b + 2) { return 1 - beta(1 - x, b, a) }
        let front = exp(a * log(x) + b * log1p(-x) - Special.logBeta(a, b)) / a
        return front
            / fraction { n in
                let m = Double(n / 2)
                let place = a + 2 * m
                return n.isMultiple(of: 2)
                    ? m * (b - m) * x / ((place - 1) * place) : -(a + m) * (a + b + m) * x / (place * (place + 1))
            }
    }

    /// The regularised lower incomplete gamma function P(a, x) for a > 0: series below a + 1, else the fraction (DLMF 8.11.4, 8.9.2).
    static func gamma(_ a: Double, _ x: Double) -> Double {
        if x <= 0 { return 0 }
        let front = exp(a * log(x) - x - lgamma(a))
        if x < a + 1 {
            var (term, sum, n) = (1 / a, 1 / a, a)
            while term > 1e-17 * sum {
                n += 1
                term *= x / n
                sum += term
            }
            return front * sum
        }
        var (c, d) = (1e300, 1 / (x + 1 - a))
        var h = d
        for n in 1..<100_000 {
            let step = Double(n)
            let numerator = -step * (step - a)
            let b = x + 1 - a + 2 * step
            d = 1 / floored(numerator * d + b)
            c = floored(b + numerator / c)
            h *= c * d
            if abs(c * d - 1) < 3e-16 { break }
        }
        return 1 - front * h
    }

    /// 1 + t1 / (1 + t2 / (1 + ...)) of the terms from place 1 on, by the modified Lentz method.
    private static func fraction(_ term: (Int) -> Double) -> Double {
        var (c, d, value) = (1.0, 0.0, 1.0)
        for n in 1..<100_000 {
            d = 1 / floored(1 + term(n) * d)
            c = floored(1 + term(n) / c)
            value *= c * d
            if abs(c * d - 1) < 3e-16 { break }
        }
        return value
    }

    private static func floored(_ x: Double) -> Double { abs(x) < 1e-300 ? 1e-300 : x }
}
