import Foundation

/// The upper tail of the hypergeometric law, on which Fisher's exact test rests (Fisher 1935, J. R. Stat. Soc. 98:39).
package enum HypergeometricTail {
    /// The chance of at least `count` marked ones among `drawn` out of a `population` with so many `marked`, 0...1.
    ///
    /// Terms follow from one another by their ratio, so that even 1e-300 keeps ten figures.
    package static func atLeast(_ count: Int, drawn: Int, marked: Int, population: Int) -> Double {
        let (least, most) = (max(0, drawn + marked - population), min(drawn, marked))
        precondition(population >= max(drawn, marked) && min(drawn, marked) >= 0, "counts must lie in the population")
        guard count > least else { return 1 }
        guard count <= most else { return 0 }
        let mean = Double(drawn) * Double(marked) / Double(population)
        if Double(count) > mean {
            return exp(logChance(count, drawn, marked, population)) * sum(count, most, 1, drawn, marked, population)
        }
        // Below the mean the other tail is the small one.
        let below = count - 1
        return max(
            0, 1 - exp(logChance(below, drawn, marked, population)) * sum(below, least, -1, drawn, marked, population))
    }

    /// The sum of all terms from `start` to `end` in units of the first.
    private static func sum(_ start: Int, _ end: Int, _ step: Int, _ drawn: Int, _ marked: Int, _ population: Int)
        -> Double
    {
        var (term, sum, k) = (1.0, 1.0, start)
        while k != end {
            let low = Double(step > 0 ? k : k - 1)
            let ratio =
                (Double(drawn) - low) * (Double(marked) - low)
                / ((low + 1) * (Double(population - drawn - marked) + low + 1))
            term *= step > 0 ? ratio : 1 / ratio
            sum += term
            k += step
            if term < 1e-18 * sum { break }
        }
        return sum
    }

    private static func logChance(_ k: Int, _ drawn: Int, _ marked: Int, _ population: Int) -> Double {
        choose(marked, k) + choose(population - marked, drawn - k) - choose(population, drawn)
    }

    private static func choose(_ n: Int, _ k: Int) -> Double {
        lgamma(Double(n) + 1) - lgamma(Double(k) + 1) - lgamma(Double(n - k) + 1)
    }
}
