/// How much of the variation of the target each driver explains, by two methods that share correlated drivers fairly.
package struct DriverImportance: Sendable {
    /// The names of the drivers, in the order of all lists here.
    package let names: [String]
    /// The share of the target's variance that all drivers together explain, 0...1.
    package let rSquared: Double
    /// LMG or Shapley shares, which add up to R-squared (Lindeman, Merenda and Gold 1980; Groemping 2006, J. Stat. Softw. 17(1)).
    package let lmg: [Double]
    /// Johnson's relative weights, which add up to R-squared (Johnson 2000, Multivar. Behav. Res. 35:1).
    package let johnson: [Double]

    /// The importance from correlations alone; throws ``DriverRefusal/nothingExplained`` for an R-squared of 0.
    package init(_ correlations: DriverCorrelations) throws(DriverRefusal) {
        let p = correlations.names.count
        var subsets = SubsetFit(drivers: p)
        subsets.fit(correlations.matrix)
        rSquared = subsets.rSquared[(1 << p) - 1]
        guard rSquared > 1e-14, rSquared <= 1 + 1e-9 else {
            throw rSquared > 1 ? .notACorrelationMatrix : .nothingExplained
        }
        names = correlations.names
        lmg = ShapleyShares.shares(subsets.rSquared, drivers: p)
        johnson = RelativeWeights.weights(correlations.matrix, drivers: p)
    }

    /// The importance of a table's drivers.
    package init(_ table: DriverTable) throws(DriverRefusal) { try self.init(table.correlations()) }

    /// The LMG shares as parts of R-squared, which add up to 1.
    package var lmgShares: [Double] { lmg.map { $0 / rSquared } }

    /// The relative weights as parts of R-squared, which add up to 1.
    package var johnsonShares: [Double] { johnson.map { $0 / rSquared } }

    /// R-squared less what chance alone gives to that many drivers on `rows` rows (Wherry 1931, Ann. Math. Stat. 2:440).
    package func adjustedRSquared(rows: Int) -> Double? {
        let spare = rows - names.count - 1
        return spare > 0 ? 1 - (1 - rSquared) * Double(rows - 1) / Double(spare) : nil
    }
}
