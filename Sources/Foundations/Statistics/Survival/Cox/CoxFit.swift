import Foundation

/// A fitted proportional hazards model (Cox 1972, J. R. Stat. Soc. B 34:187): effects on the speed at which the event comes.
package struct CoxFit: Sendable {
    /// The names of the covariates, in the order of all that follows.
    package let names: [String]
    /// The logarithms of the hazard ratios per unit of each covariate as given.
    package let coefficients: [Double]
    /// The covariance of the coefficients from the observed information.
    package let covariance: [[Double]]
    /// The covariance that holds when the rows of a cluster depend on one another (Lin and Wei 1989); nil without clusters.
    package let robustCovariance: [[Double]]?
    /// The partial log-likelihood at the coefficients, and with all of them 0.
    package let logLikelihood, nullLogLikelihood: Double
    /// The number of rows and of events.
    package let rows, events: Int
    /// The treatment of events at the same time.
    package let ties: CoxRows.Ties
    /// The share of comparable pairs in which the higher risk had the event first; nil without such a pair.
    package let concordance: Double?
    /// What the search walked over, kept for tests of the assumptions and for curves.
    let table: CoxTable
    /// The coefficients of the standardised covariates.
    let standardised: [Double]

    /// The standard errors from the observed information.
    package var standardErrors: [Double] { covariance.indices.map { covariance[$0][$0].squareRoot() } }

    /// The cluster-robust standard errors; nil without clusters.
    package var robustErrors: [Double]? {
        robustCovariance.map { matrix in matrix.indices.map { matrix[$0][$0].squareRoot() } }
    }

    /// Twice the gain in log-likelihood, with the chance of such a gain when no covariate matters.
    package var likelihoodRatio: (chiSquare: Double, degrees: Int, chance: Double) {
        let gain = 2 * (logLikelihood - nullLogLikelihood)
        return (gain, names.count, ChiSquareTail.chance(of: gain, degrees: names.count))
    }

    /// The effect of a covariate, with the robust error where there is one; nil for a name that is none of the model.
    package func ratio(of name: String) -> HazardRatio? { ratio(of: [name: 1]) }

    /// The effect of a sum of covariates with multipliers, such as two that hold together; nil for an unknown name.
    package func ratio(of sum: [String: Double]) -> HazardRatio? {
        guard !sum.isEmpty, sum.keys.allSatisfy(names.contains) else { return nil }
        let multipliers = names.map { sum[$0] ?? 0 }
        let matrix = robustCovariance ?? covariance
        var (value, variance) = (0.0, 0.0)
        for i in names.indices {
            value += multipliers[i] * coefficients[i]
            for j in names.indices { variance += multipliers[i] * multipliers[j] * matrix[i][j] }
        }
        return HazardRatio(coefficient: value, standardError: max(0, variance).squareRoot())
    }
}
