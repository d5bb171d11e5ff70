import Foundation

extension BGNBD {
    /// A fitted model with what is known of its certainty.
    package struct Fit: Sendable {
        /// The model at the maximum of the likelihood.
        package let model: BGNBD
        /// The log-likelihood there.
        package let logLikelihood: Double
        /// The standard error of each parameter from the observed information; nil where the data do not determine it.
        package let standardErrors: BGNBD?
    }

    /// The maximum likelihood fit; throws ``FitRefusal`` for fewer than 10 customers or none who bought again.
    package static func fit(_ histories: [PurchaseHistory]) throws(FitRefusal) -> Fit {
        guard histories.count >= 10 else { throw .tooFew(needed: 10) }
        guard histories.contains(where: { $0.repeats > 0 }) else { throw .noRepeats }
        // The unit of time is made so that alpha is near 1, whatever the caller counts in.
        let scale = histories.reduce(0) { $0 + $1.observed } / Double(histories.count)
        let all = LikelihoodTable(histories, scale: scale)
        let found = summit(of: all, histories: histories, scale: scale)
        guard found.isConverged, found.point.allSatisfy(\.isFinite) else { throw .notConverged }
        let n = Double(histories.count)
        let hessian = Minimum.hessian(at: found.point) { all.negative($0).gradient.map { $0 * n } }
        let spread = Symmetric.inverse(hessian)
        let value = found.point.map(exp)
        let model = BGNBD(r: value[0], alpha: value[1] * scale, a: value[2], b: value[3])
        let errors = spread.map { spread in
            // Delta method: the search runs over logarithms.
            let error = value.indices.map { value[$0] * spread[$0][$0].squareRoot() }
            return BGNBD(r: error[0], alpha: error[1] * scale, a: error[2], b: error[3])
        }
        // A density of times measured in other units differs by the unit for each repeat purchase.
        let repeats = histories.reduce(0) { $0 + Double($1.repeats) }
        return Fit(model: model, logLikelihood: -found.value * n - repeats * log(scale), standardErrors: errors)
    }

    /// Climbs over all rows at once, or for many rows by the curvature of a sample, so that few passes over all remain.
    private static func summit(of all: LikelihoodTable, histories: [PurchaseHistory], scale: Double) -> Minimum {
        var start = [0.0, 0, 0, 0]
        if histories.count > 60_000 {
            let stride = histories.count / 20_000
            let thin = LikelihoodTable(
                Swift.stride(from: 0, to: histories.count, by: stride).map { histories[$0] }, scale: scale)
            start = Minimum.search(from: start, tolerance: 1e-6, of: thin.negative).point
            let curvature = Minimum.hessian(at: start) { thin.negative($0).gradient }
            if let found = Minimum.refine(from: start, curvature: curvature, tolerance: 1e-9, of: all.negative) {
                return found
            }
        }
        return Minimum.search(from: start, tolerance: 1e-10, of: all.negative)
    }

    /// The log-likelihood of histories under this model (equation 6 of the paper).
    package func logLikelihood(of histories: [PurchaseHistory]) -> Double {
        let table = LikelihoodTable(histories, scale: 1)
        return -table.negative([r, alpha, a, b].map(log)).value * Double(histories.count)
    }
}

/// The mean negative log-likelihood over logarithms of (r, alpha, a, b), arranged for many passes over many customers.
private struct LikelihoodTable {
    /// Repeat counts with their number of customers, the only thing that the gamma functions depend on.
    private let counts: [(x: Double, customers: Double)]
    private let repeats, last, observed: [Double]

    init(_ histories: [PurchaseHistory], scale: Double) {
        counts = Dictionary(histories.map { ($0.repeats, 1.0) }, uniquingKeysWith: +)
            .sorted { $0.key < $1.key }.map { (Double($0.key), $0.value) }
        repeats = histories.map { Double($0.repeats) }
        last = histories.map { $0.last / scale }
        observed = histories.map { $0.observed / scale }
    }

    func negative(_ logarithms: [Double]) -> (value: Double, gradient: [Double]) {
        let value = logarithms.map(exp)
        var sums = gammaPart(value)
        addRates(value, &sums)
        let n = Double(repeats.count)
        return (-sums[0] / n, (0..<4).map { -sums[$0 + 1] * value[$0] / n })
    }

    /// Sum and gradient of the part that depends on the counts alone.
    private func gammaPart(_ p: [Double]) -> [Double] {
        let (r, alpha, a, b) = (p[0], p[1], p[2], p[3])
        let (psiR, psiAB, psiB) = (Special.digamma(r), Special.digamma(a + b), Special.digamma(b))
        let base = r * log(alpha) - lgamma(r) + lgamma(a + b) - lgamma(b)
        var sums = [0.0, 0, 0, 0, 0]
        for (x, n) in counts {
            let psiABX = Special.digamma(a + b + x)
            sums[0] += n * (base + lgamma(r + x) + lgamma(b + x) - lgamma(a + b + x))
            sums[1] += n * (Special.digamma(r + x) - psiR + log(alpha))
            sums[2] += n * r / alpha
            sums[3] += n * (psiAB - psiABX)
            sums[4] += n * (psiAB + Special.digamma(b + x) - psiB - psiABX)
        }
        return sums
    }

    /// Adds ln(A3 + A4) of every customer and its derivatives.
    private func addRates(_ p: [Double], _ sums: inout [Double]) {
        let (r, alpha, a, b) = (p[0], p[1], p[2], p[3])
        let logA = log(a)
        var (f, dr, dAlpha, da, db) = (0.0, 0.0, 0.0, 0.0, 0.0)
        for index in repeats.indices {
            let x = repeats[index]
            let reach = alpha + observed[index]
            let logReach = log(reach)
            guard x > 0 else {
                f -= r * logReach
                dr -= logReach
                dAlpha -= r / reach
                continue
            }
            let seen = alpha + last[index]
            let logSeen = log(seen)
            // The weight of having left, computed from the difference of exponents so that nothing overflows.
            let gap = logA - log(b + x - 1) + (r + x) * (logReach - logSeen)
            let left = gap > 0 ? 1 / (1 + exp(-gap)) : exp(gap) / (1 + exp(gap))
            f += -(r + x) * logReach + (gap > 30 ? gap : log1p(exp(gap)))
            dr += -(1 - left) * logReach - left * logSeen
            dAlpha += -(r + x) * ((1 - left) / reach + left / seen)
            da += left / a
            db -= left / (b + x - 1)
        }
        sums[0] += f
        sums[1] += dr
        sums[2] += dAlpha
        sums[3] += da
        sums[4] += db
    }
}
