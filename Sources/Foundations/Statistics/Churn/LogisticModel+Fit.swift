import Foundation

extension LogisticModel {
    /// A fitted model with what is known of its certainty.
    package struct Fit: Sendable {
        /// The model in the units of the properties.
        package let model: LogisticModel
        /// The log-likelihood without the penalty.
        package let logLikelihood: Double
        /// The standard errors of the intercept and then of each coefficient (inverse information); nil with a penalty, which biases them.
        package let standardErrors: [Double]?
        /// The intercept and then the coefficients of properties with mean 0 and standard deviation 1 (with n), comparable among one another.
        package let standardised: [Double]
        /// The penalty of the fit, 0 for maximum likelihood.
        package let penalty: Double
    }

    /// Fits by Newton steps with halving (McCullagh and Nelder 1989, section 4.4); rows are customers, outcomes whether they left.
    ///
    /// With a penalty > 0 half of it times the sum of squared standardised coefficients is added to the loss, the
    /// intercept stays free (ridge, Hoerl and Kennard 1970; le Cessie and van Houwelingen 1992, Appl. Stat. 41:191).
    /// Throws ``ChurnRefusal`` for bad or constant or collinear columns, for fewer than 10 rows or 2 of either outcome, and
    /// for separation, in which the maximum lies at infinity (Albert and Anderson 1984, Biometrika 71:1).
    package static func fit(
        names: [String], rows: [[Double]], outcomes: [Bool], penalty: Double = 0
    ) throws(ChurnRefusal) -> Fit {
        let design = try LogisticDesign(names: names, rows: rows, outcomes: outcomes)
        guard penalty >= 0, penalty.isFinite else { throw .badPenalty }
        if penalty == 0 {
            if let column = design.redundantColumn { throw .collinear(column: names[column]) }
            if let column = design.separatingColumn { throw .separation(column: names[column]) }
        }
        let found = try climb(design, penalty: penalty)
        let slopes = zip(found.point.dropFirst(), design.spreads).map { $0 / $1 }
        let intercept = zip(slopes, design.centres).reduce(found.point[0]) { $0 - $1.0 * $1.1 }
        return Fit(
            model: LogisticModel(names: names, intercept: intercept, coefficients: slopes),
            logLikelihood: found.logLikelihood,
            standardErrors: penalty == 0 ? design.standardErrors(information: found.information) : nil,
            standardised: found.point, penalty: penalty)
    }

    private static func climb(
        _ design: LogisticDesign, penalty: Double
    ) throws(ChurnRefusal) -> (point: [Double], logLikelihood: Double, information: [[Double]]) {
        let k = design.names.count
        var point = [Double](repeating: 0, count: k + 1)
        let rate = Double(design.leaverCount) / Double(design.rowCount)
        point[0] = log(rate / (1 - rate))
        var value = design.logLikelihood(point)
        for _ in 0..<100 {
            var (slope, information) = design.derivatives(point)
            for j in stride(from: 1, through: k, by: 1) {
                slope[j] -= penalty * point[j]
                information[j][j] += penalty
            }
            guard let step = Symmetric.solve(information, slope) else { throw separation(design, point) }
            // Near collinearity rounding keeps steps from vanishing, but they no longer gain anything; under separation they stay long.
            let (longest, gain) = (step.map(abs).max() ?? 0, zip(step, slope).reduce(0) { $0 + $1.0 * $1.1 })
            if longest < 1e-10 || (longest < 1e-5 && gain < 1e-13 * max(1, abs(value))) {
                return (point, design.logLikelihood(point), information)
            }
            var (length, next, found) = (1.0, point, -Double.infinity)
            while length > 1e-6 {
                next = zip(point, step).map { $0 + length * $1 }
                found = design.logLikelihood(next) - penaltyPart(next, penalty)
                if found >= value - 1e-12 * max(1, abs(value)) { break }
                length /= 2
            }
            guard length > 1e-6 else { throw .notConverged }
            (point, value) = (next, found)
        }
        throw separation(design, point)
    }

    private static func penaltyPart(_ point: [Double], _ penalty: Double) -> Double {
        penalty / 2 * point.dropFirst().reduce(0) { $0 + $1 * $1 }
    }

    /// Coefficients that still grow when the information is used up belong to a separation.
    private static func separation(_ design: LogisticDesign, _ point: [Double]) -> ChurnRefusal {
        let sizes = point.dropFirst().map(abs)
        guard let largest = sizes.indices.max(by: { sizes[$0] < sizes[$1] }), sizes[largest] > 3 else {
            return .notConverged
        }
        return .separation(column: design.names[largest])
    }
}
