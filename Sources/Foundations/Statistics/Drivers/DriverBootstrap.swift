/// How certain the importance of drivers is: the same calculation on resampled rows.
package struct DriverBootstrap: Sendable {
    /// The fewest usable resamples of which intervals are given.
    package static let fewestResamples = 100
    /// The importance in the data themselves.
    package let importance: DriverImportance
    /// LMG of each driver with its interval.
    package let lmg: [DriverInterval]
    /// Johnson's relative weight of each driver with its interval.
    package let johnson: [DriverInterval]
    /// R-squared with its interval.
    package let rSquared: DriverInterval
    /// The share of resamples in which the driver (first index) has the rank (second index, 0 is the most important) by LMG.
    package let rankProbability: [[Double]]
    /// The share of resamples in which the driver has at least the mean importance by LMG.
    package let aboveMeanProbability: [Double]
    /// Usable resamples.
    package let resampleCount: Int
    /// Resamples left out because a column did not vary in them.
    package let discardedCount: Int
    /// LMG by resample and driver.
    let lmgDraws: [[Double]]
    /// The means of the drivers by resample.
    let meanDraws: [[Double]]

    /// Resamples the rows of `table`; throws as the table does, and for fewer than 100 usable resamples.
    package init(_ table: DriverTable, resamples: Resamples) throws(DriverRefusal) {
        importance = try DriverImportance(table)
        let p = table.names.count
        let products = CrossProducts(table)
        var subsets = SubsetFit(drivers: p)
        var (lmg, johnson, means): ([[Double]], [[Double]], [[Double]]) = ([], [], [])
        var (explained, discarded): ([Double], Int) = ([], 0)
        try resamples.each(rows: table.rowCount) { counts in
            guard let moments = products.moments(counts: counts) else {
                discarded += 1
                return
            }
            subsets.fit(moments.correlations)
            explained.append(subsets.rSquared[(1 << p) - 1])
            lmg.append(ShapleyShares.shares(subsets.rSquared, drivers: p))
            johnson.append(RelativeWeights.weights(moments.correlations, drivers: p))
            means.append(Array(moments.means.dropLast()))
        }
        guard lmg.count >= Self.fewestResamples,
            let whole = DriverInterval(value: importance.rSquared, draws: explained)
        else { throw .tooFewResamples(needed: Self.fewestResamples) }
        self.lmg = Self.intervals(importance.lmg, lmg)
        self.johnson = Self.intervals(importance.johnson, johnson)
        rSquared = whole
        rankProbability = Self.ranks(lmg, p)
        aboveMeanProbability = (0..<p).map { driver in
            let above = lmg.count { $0[driver] >= $0.reduce(0, +) / Double(p) }
            return Double(above) / Double(lmg.count)
        }
        resampleCount = lmg.count
        discardedCount = discarded
        lmgDraws = lmg
        meanDraws = means
    }

    static func intervals(_ values: [Double], _ draws: [[Double]]) -> [DriverInterval] {
        values.indices.compactMap { driver in DriverInterval(value: values[driver], draws: draws.map { $0[driver] }) }
    }

    private static func ranks(_ draws: [[Double]], _ p: Int) -> [[Double]] {
        var counts = [[Double]](repeating: [Double](repeating: 0, count: p), count: p)
        for draw in draws {
            let order = (0..<p).sorted { draw[$0] != draw[$1] ? draw[$0] > draw[$1] : $0 < $1 }
            for (rank, driver) in order.enumerated() { counts[driver][rank] += 1 }
        }
        return counts.map { $0.map { $0 / Double(draws.count) } }
    }
}
