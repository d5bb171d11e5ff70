extension CoxFit {
    /// The fit of the highest partial likelihood by Newton's method with halved steps.
    ///
    /// Rows are sorted once; each pass takes time in proportion to n p² and little memory beyond the n p numbers.
    /// - Throws: ``SurvivalRefusal`` for no or too few events (fewer than covariates), constant or redundant columns,
    ///   separation, or a search that does not come to rest.
    package static func fit(_ rows: CoxRows, ties: CoxRows.Ties = .efron) throws(SurvivalRefusal) -> CoxFit {
        let (events, width) = (rows.spells.events, rows.covariates.count)
        guard events > 0 else { throw .noEvents }
        guard events >= width else { throw .tooFewEvents(needed: width, found: events) }
        let table = try CoxTable(rows)
        var search = CoxSearch(table, ties: ties)
        try search.run()
        guard let inverse = Symmetric.inverse(search.here.matrix) else { throw .notConverged }
        let scale = table.scale
        let unscaled = { (matrix: [[Double]]) in
            matrix.indices.map { i in matrix.indices.map { j in matrix[i][j] / (scale[i] * scale[j]) } }
        }
        let robust = rows.clusters.map { clusters in
            CoxResiduals(table, ties: ties, at: search.beta).robustCovariance(inverse, clusters: clusters)
        }
        return CoxFit(
            names: table.names, coefficients: zip(search.beta, scale).map { $0 / $1 }, covariance: unscaled(inverse),
            robustCovariance: robust.map(unscaled), logLikelihood: search.here.logLikelihood,
            nullLogLikelihood: search.nullLogLikelihood, rows: rows.spells.count, events: events, ties: ties,
            concordance: Concordance(table, risk: table.predictors(search.beta)).share, table: table,
            standardised: search.beta)
    }
}

/// The state of the search for the highest partial likelihood of standardised covariates.
private struct CoxSearch {
    /// The likelihood, its gradient and its information at one point.
    struct Point {
        var logLikelihood = 0.0
        var score: [Double]
        var information: [Double]

        /// The information as a full symmetric matrix.
        var matrix: [[Double]] {
            score.indices.map { i in score.indices.map { j in information[max(i, j) * (max(i, j) + 1) / 2 + min(i, j)] }
            }
        }

        var isFinite: Bool {
            logLikelihood.isFinite && score.allSatisfy(\.isFinite) && information.allSatisfy(\.isFinite)
        }
    }

    private let table: CoxTable
    private var sweep: CoxSweep
    private(set) var beta: [Double]
    private(set) var here: Point
    private(set) var nullLogLikelihood = 0.0

    init(_ table: CoxTable, ties: CoxRows.Ties) {
        self.table = table
        sweep = CoxSweep(table, ties: ties)
        beta = [Double](repeating: 0, count: table.width)
        here = Point(score: [], information: [])
    }

    mutating func run() throws(SurvivalRefusal) {
        here = point(at: beta)
        nullLogLikelihood = here.logLikelihood
        try refuseRedundantColumns()
        var stalled = 0
        for _ in 0..<60 {
            guard let step = Symmetric.solve(here.matrix, here.score) else {
                throw .separation(column: table.names[farthest])
            }
            let longest = step.map(abs).max() ?? 0
            let before = here.logLikelihood
            guard try advance(by: step, isLast: longest < 1e-7) else { return }
            // Where events are told apart, steps stay long while the likelihood gains nothing more.
            let reach = step.indices.map { abs(step[$0]) * table.range[$0] / table.scale[$0] }
            let isStalled = here.logLikelihood - before < 1e-9 * (abs(before) + 1) && (reach.max() ?? 0) > 0.05
            stalled = isStalled ? stalled + 1 : 0
            if stalled == 2, let column = reach.indices.max(by: { reach[$0] < reach[$1] }) {
                throw .separation(column: table.names[column])
            }
        }
        throw .notConverged
    }

    /// Takes the step, halved until the likelihood does not fall; gives false when the search is over.
    private mutating func advance(by step: [Double], isLast: Bool) throws(SurvivalRefusal) -> Bool {
        var length = 1.0
        while length > 1e-6 {
            let next = zip(beta, step).map { $0 + length * $1 }
            let found = point(at: next)
            let margin = isLast ? 1e-9 * (abs(here.logLikelihood) + 1) : 1e-13 * abs(here.logLikelihood)
            if found.isFinite, found.logLikelihood >= here.logLikelihood - margin {
                (beta, here) = (next, found)
                return !isLast
            }
            length /= 2
        }
        throw .notConverged
    }

    /// The column whose coefficient went farthest, which is the one that has no finite estimate.
    private var farthest: Int { beta.indices.max { abs(beta[$0]) < abs(beta[$1]) } ?? 0 }

    /// Names a column that the ones before it already tell, by the pivots of the information with all coefficients 0.
    private func refuseRedundantColumns() throws(SurvivalRefusal) {
        var matrix = here.matrix
        for column in matrix.indices {
            let pivot = matrix[column][column]
            let whole = here.matrix[column][column]
            guard pivot > 1e-9 * whole, pivot > 1e-12 else { throw .redundantColumn(table.names[column]) }
            for i in matrix.indices where i > column {
                let factor = matrix[i][column] / pivot
                for j in matrix.indices where j > column { matrix[i][j] -= factor * matrix[column][j] }
            }
        }
    }

    private mutating func point(at beta: [Double]) -> Point {
        var found = Point(
            score: [Double](repeating: 0, count: table.width),
            information: [Double](repeating: 0, count: table.width * (table.width + 1) / 2))
        sweep.run(beta) { moment in
            found.logLikelihood += moment.logLikelihood
            for place in moment.score.indices { found.score[place] += moment.score[place] }
            for place in moment.information.indices { found.information[place] += moment.information[place] }
        }
        return found
    }
}
