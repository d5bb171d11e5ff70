/// Whether a driver explains more than pure noise does: a column of random numbers is put beside the drivers.
///
/// Tonidandel, LeBreton and Johnson 2009, Psychol. Methods 14:387: the bootstrap interval of the difference to the
/// random column must exclude 0. The noise is drawn anew for each resample, so that the answer does not hang on one draw.
package struct NoiseProbe: Sendable {
    /// The mean LMG of the random column over all resamples: what nothing looks like in these data.
    package let noise: Double
    /// LMG of each driver less that of the random column, with its interval.
    package let excess: [DriverInterval]

    /// Whether each driver is told from noise, with 95 % confidence.
    package var isAboveNoise: [Bool] { excess.map { $0.lower > 0 } }

    /// Probes a table of at most 19 drivers with `resamples` draws from `seed`; throws as ``DriverBootstrap`` does.
    package init(_ table: DriverTable, resamples: Int, seed: UInt64) throws(DriverRefusal) {
        let p = table.names.count
        guard p < DriverTable.mostDrivers else { throw .tooManyDrivers(limit: DriverTable.mostDrivers - 1) }
        let point = try DriverImportance(table)
        // A second stream, so that rows and noise stay independent of one another.
        var random = Seeded(seed: ~seed)
        var subsets = SubsetFit(drivers: p + 1)
        var draws: [[Double]] = []
        try Resamples.seeded(count: resamples, seed: seed).each(rows: table.rowCount) { counts in
            let noise = table.target.map { _ in random.drawNormal() }
            let products = CrossProducts(columns: table.columns + [noise, table.target])
            guard let moments = products.moments(counts: counts) else { return }
            subsets.fit(moments.correlations)
            draws.append(ShapleyShares.shares(subsets.rSquared, drivers: p + 1))
        }
        guard draws.count >= DriverBootstrap.fewestResamples else {
            throw .tooFewResamples(needed: DriverBootstrap.fewestResamples)
        }
        let noise = draws.reduce(0) { $0 + $1[p] } / Double(draws.count)
        self.noise = noise
        excess = DriverBootstrap.intervals(
            point.lmg.map { $0 - noise }, draws.map { draw in draw.dropLast().map { $0 - draw[p] } })
    }
}
