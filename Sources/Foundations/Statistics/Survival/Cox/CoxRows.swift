/// What a Cox model is fitted to: n spells with p covariates, and optionally strata and clusters.
package struct CoxRows: Sendable {
    /// The treatment of events at the same time.
    package enum Ties: String, Hashable, Sendable, CaseIterable {
        /// Close to the exact likelihood (Efron 1977, J. Am. Stat. Assoc. 72:557).
        case efron
        /// The simple one (Breslow 1974, Biometrics 30:89), biased towards 0 with many ties.
        case breslow
    }

    /// A named column of n finite numbers.
    package struct Covariate: Sendable {
        /// The name by which the effect is asked for.
        package let name: String
        /// One value for each spell, which holds for the whole spell.
        package let values: [Double]

        /// A column of one value per spell.
        package init(_ name: String, _ values: [Double]) {
            self.name = name
            self.values = values
        }
    }

    /// The times and events.
    package let spells: Spells
    /// The covariates in the order of the coefficients.
    package let covariates: [Covariate]
    /// The stratum of each row, each with a baseline of its own; nil for one stratum.
    package let strata: [Int]?
    /// The person of each row, for robust errors; nil when no such errors are wanted.
    package let clusters: [Int]?

    /// Columns of equal length with finite values; throws ``SurvivalRefusal`` that names the column and the row.
    package init(
        _ spells: Spells, _ covariates: [Covariate], strata: [Int]? = nil, clusters: [Int]? = nil
    ) throws(SurvivalRefusal) {
        let n = spells.count
        guard !covariates.isEmpty else { throw .noColumns }
        for column in covariates {
            guard column.values.count == n else {
                throw .unevenColumn(column.name, rows: column.values.count, expected: n)
            }
            if let row = column.values.firstIndex(where: { !$0.isFinite }) {
                throw .notFinite(column: column.name, row: row + 1)
            }
        }
        if let strata, strata.count != n { throw .unevenColumn("strata", rows: strata.count, expected: n) }
        if let clusters, clusters.count != n { throw .unevenColumn("cluster", rows: clusters.count, expected: n) }
        self.spells = spells
        self.covariates = covariates
        self.strata = strata
        self.clusters = clusters
    }
}
