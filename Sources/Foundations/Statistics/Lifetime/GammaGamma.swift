import Foundation

/// The gamma-gamma model of spend per purchase (Fader and Hardie 2013, note 025), independent of how often somebody buys.
package struct GammaGamma: Hashable, Sendable {
    /// The shape of a customer's own spend, and shape and rate of its spread among customers; all above 0.
    package let p, q, v: Double

    /// A model with given parameters.
    package init(p: Double, q: Double, v: Double) {
        self.p = p
        self.q = q
        self.v = v
    }

    /// How often a customer paid and the mean of the amounts, both above 0.
    package struct Spend: Hashable, Sendable {
        /// Paid repeat purchases, at least 1.
        package let count: Int
        /// Their mean amount, above 0.
        package let mean: Double

        /// A customer's spend; nil without a positive amount.
        package init?(count: Int, mean: Double) {
            guard count > 0, mean > 0, mean.isFinite else { return nil }
            self.count = count
            self.mean = mean
        }
    }

    /// The mean spend over all customers, pv / (q - 1); infinite for q <= 1.
    package var populationMean: Double { q > 1 ? p * v / (q - 1) : .infinity }

    /// The expected amount of the customer's next purchase; the population's mean for somebody without a paid repeat.
    package func expectedSpend(_ spend: Spend?) -> Double {
        guard let spend else { return populationMean }
        let x = Double(spend.count)
        return p * (v + x * spend.mean) / (p * x + q - 1)
    }

    /// The log-likelihood of customers' spend (equation 1a of the note).
    package func logLikelihood(of spends: [Spend]) -> Double { spends.reduce(0) { $0 + logDensity($1) } }

    /// The maximum likelihood fit with its log-likelihood; throws for fewer than 10 customers.
    package static func fit(_ spends: [Spend]) throws(FitRefusal) -> (model: GammaGamma, logLikelihood: Double) {
        guard spends.count >= 10 else { throw .tooFew(needed: 10) }
        let mean = spends.reduce(0) { $0 + $1.mean } / Double(spends.count)
        let scaled = spends.compactMap { Spend(count: $0.count, mean: $0.mean / mean) }
        let n = Double(scaled.count)
        func negative(_ logs: [Double]) -> Double {
            -GammaGamma(p: exp(logs[0]), q: exp(logs[1]), v: exp(logs[2])).logLikelihood(of: scaled) / n
        }
        let found = Minimum.search(from: [1, 1, 0], tolerance: 1e-9) { point in
            (negative(point), Minimum.gradient(of: negative, at: point))
        }
        guard found.isConverged, found.point.allSatisfy({ $0.isFinite && abs($0) < 20 }) else { throw .notConverged }
        let model = GammaGamma(p: exp(found.point[0]), q: exp(found.point[1]), v: exp(found.point[2]) * mean)
        return (model, model.logLikelihood(of: spends))
    }

    private func logDensity(_ spend: Spend) -> Double {
        let x = Double(spend.count)
        let shape = p * x
        let gammas = lgamma(shape + q) - lgamma(shape) - lgamma(q)
        return gammas + q * log(v) + (shape - 1) * log(spend.mean) + shape * log(x) - (shape + q)
            * log(x * spend.mean + v)
    }
}
