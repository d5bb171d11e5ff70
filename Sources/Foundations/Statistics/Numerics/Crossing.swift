import Foundation

/// Where a continuous function crosses zero.
enum Crossing {
    /// A zero between two ends of opposite sign by Chandrupatla's method (1997, Adv. Eng. Softw. 28:145); nil when the signs agree.
    ///
    /// It ends when the bracket is narrower than `tolerance` plus rounding.
    static func find(
        between low: Double, and high: Double, tolerance: Double = 0, of function: (Double) -> Double
    ) -> Double? {
        var (a, b) = (low, high)
        var (fa, fb) = (function(a), function(b))
        if fa == 0 { return a }
        if fb == 0 { return b }
        guard fa.isFinite, fb.isFinite, (fa < 0) != (fb < 0) else { return nil }
        var t = 0.5
        for _ in 0..<300 {
            let x = a + t * (b - a)
            let fx = function(x)
            guard fx.isFinite else { return nil }
            var (c, fc) = (a, fa)
            if (fx < 0) != (fa < 0) { (c, fc, b, fb) = (b, fb, a, fa) }
            (a, fa) = (x, fx)
            let best = abs(fa) < abs(fb) ? a : b
            let narrow = (2 * Double.ulpOfOne * abs(best) + tolerance + 1e-300) / abs(b - a)
            if narrow > 0.5 || min(abs(fa), abs(fb)) == 0 { return best }
            let xi = (a - b) / (c - b)
            let phi = (fa - fb) / (fc - fb)
            t = 0.5
            if phi * phi < xi, (1 - phi) * (1 - phi) < 1 - xi {
                t = fa / (fb - fa) * fc / (fb - fc) + (c - a) / (b - a) * fa / (fc - fa) * fb / (fc - fb)
            }
            t = min(max(t, narrow), 1 - narrow)
        }
        return abs(fa) < abs(fb) ? a : b
    }
}
