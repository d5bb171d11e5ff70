import Foundation

/// The Pareto/NBD model of buying and leaving (Schmittlein, Morrison and Colombo 1987, Management Science 33:1).
///
/// Purchase rates vary as a gamma law (r, alpha), rates of leaving as another (s, beta); formulas after Fader and Hardie 2005.
package struct ParetoNBD: Hashable, Sendable {
    /// Shape and rate of the purchase rates, both above 0.
    package let r, alpha: Double
    /// Shape and rate of the rates of leaving, both above 0.
    package let s, beta: Double

    /// A model with given parameters, such as published ones.
    package init(r: Double, alpha: Double, s: Double, beta: Double) {
        self.r = r
        self.alpha = alpha
        self.s = s
        self.beta = beta
    }

    /// The chance that the customer still buys; below 1 for everybody.
    package func chanceAlive(_ history: PurchaseHistory) -> Double {
        let terms = logTerms(history)
        return 1 / (1 + exp(terms.left - terms.alive))
    }

    /// Purchases to be expected in `time` after the end of observation.
    package func expectedPurchases(of history: PurchaseHistory, in time: Double) -> Double {
        let x = Double(history.repeats)
        let reach = beta + history.observed
        let rate = (r + x) * reach / (alpha + history.observed)
        return chanceAlive(history) * rate * lifetime(reach, time)
    }

    /// Repeat purchases of a new customer within `time` of the first purchase.
    package func expectedPurchases(in time: Double) -> Double { r * beta / alpha * lifetime(beta, time) }

    /// Discounted residual purchases for ever at the continuous `discount` rate > 0 (Fader, Hardie and Lee 2005, J. Mark. Res. 42:415, equation 5).
    package func discountedPurchases(of history: PurchaseHistory, discount: Double) -> Double {
        let x = Double(history.repeats)
        let likelihood = logEither(history)
        let psi = Special.tricomi(s, discount * (beta + history.observed))
        let reach = alpha + history.observed
        // Gamma(r + x + 1) / Gamma(r + x) is r + x.
        let top: Double = (s - 1) * log(discount) - (r + x + 1) * log(reach)
        return (r + x) * exp(top - likelihood) * psi
    }

    /// The log-likelihood of histories under this model.
    package func logLikelihood(of histories: [PurchaseHistory]) -> Double {
        let constant = r * log(alpha) + s * log(beta) - lgamma(r)
        var sum = 0.0
        for history in histories {
            sum += constant + lgamma(r + Double(history.repeats)) + logEither(history)
        }
        return sum
    }

    /// The maximum likelihood fit with its log-likelihood; throws as ``BGNBD/fit(_:)`` does.
    package static func fit(_ histories: [PurchaseHistory]) throws(FitRefusal) -> (
        model: ParetoNBD, logLikelihood: Double
    ) {
        guard histories.count >= 10 else { throw .tooFew(needed: 10) }
        guard histories.contains(where: { $0.repeats > 0 }) else { throw .noRepeats }
        let n = Double(histories.count)
        let scale = histories.reduce(0) { $0 + $1.observed } / n
        let scaled = histories.compactMap {
            PurchaseHistory(repeats: $0.repeats, last: $0.last / scale, observed: $0.observed / scale)
        }
        func negative(_ logs: [Double]) -> Double {
            let p = logs.map(exp)
            return -ParetoNBD(r: p[0], alpha: p[1], s: p[2], beta: p[3]).logLikelihood(of: scaled) / n
        }
        let found = Minimum.search(from: [0, 0, 0, 0.2], tolerance: 1e-9) { point in
            (negative(point), Minimum.gradient(of: negative, at: point))
        }
        guard found.isConverged, found.point.allSatisfy({ $0.isFinite && abs($0) < 25 }) else { throw .notConverged }
        let p = found.point.map(exp)
        let model = ParetoNBD(r: p[0], alpha: p[1] * scale, s: p[2], beta: p[3] * scale)
        return (model, model.logLikelihood(of: histories))
    }

    /// Mean time alive within `time`, with the rates of leaving seen at `reach`; the limit for s = 1 included.
    private func lifetime(_ reach: Double, _ time: Double) -> Double {
        let step = log(reach / (reach + time))
        return abs(s - 1) < 1e-8 ? -step : -expm1((s - 1) * step) / (s - 1)
    }

    /// Logarithms of the two terms of the likelihood: bought and still there, or bought and left meanwhile.
    private func logTerms(_ history: PurchaseHistory) -> (alive: Double, left: Double) {
        let x = Double(history.repeats)
        let alive = -(r + x) * log(alpha + history.observed) - s * log(beta + history.observed)
        let near = logTail(history.last, x)
        let far = logTail(history.observed, x)
        let left = log(s / (r + s + x)) + near + log(-expm1(min(far - near, -1e-300)))
        return (alive, left)
    }

    /// The logarithm of the sum of both terms, without leaving the range of the numbers.
    private func logEither(_ history: PurchaseHistory) -> Double {
        let terms = logTerms(history)
        return max(terms.left, terms.alive) + log1p(exp(-abs(terms.left - terms.alive)))
    }

    /// ln of 2F1(...) / (max(alpha, beta) + time)^(r+s+x), the integral from `time` on.
    private func logTail(_ time: Double, _ x: Double) -> Double {
        let all = r + s + x
        let high = max(alpha, beta) + time
        let z = abs(alpha - beta) / high
        let second = alpha >= beta ? s + 1 : r + x
        return log(Special.hypergeometric(all, second, all + 1, z)) - all * log(high)
    }
}
