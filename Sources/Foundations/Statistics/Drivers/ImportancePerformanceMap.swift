/// The importance-performance map with the certainty of each driver's place.
///
/// Important is a share of LMG of at least 1/p; strong is a mean on 0...100 of at least the mean of all drivers
/// (Martilla and James 1977, J. Marketing 41:77). Both lines are drawn anew in each resample.
package struct ImportancePerformanceMap: Sendable {
    /// One driver on the map.
    package struct Place: Sendable {
        /// The name of the driver.
        package let driver: String
        /// Its share in R-squared by LMG, 0...1.
        package let importance: Double
        /// The mean answer on 0...100.
        package let performance: Double
        /// The quadrant in the data themselves.
        package let quadrant: DriverQuadrant
        /// The share of resamples in each quadrant.
        package let probabilities: [DriverQuadrant: Double]
        /// What the quadrant advises, however certain it is.
        package let quadrantAction: DriverAction
        /// The share of resamples in which the driver stands in its quadrant.
        package var probability: Double { probabilities[quadrant] ?? 0 }
        /// Whether at least 80 % of the resamples agree.
        package var isDecided: Bool { probability >= ImportancePerformanceMap.decided }
        /// The advice, undecided where the resamples disagree.
        package var action: DriverAction { isDecided ? quadrantAction : .undecided }
    }

    /// The share of resamples that must agree on a quadrant.
    package static let decided = 0.8
    /// The drivers in the order of the table.
    package let places: [Place]
    /// The importance from which a driver is important, 1/p.
    package let importanceThreshold: Double
    /// The performance from which a driver is strong: the mean over all drivers, 0...100.
    package let performanceThreshold: Double

    /// Draws the map for answers on `scale` (such as 1...10), with the efforts of improving in 1...5 where known.
    package init(
        _ table: DriverTable, bootstrap: DriverBootstrap, scale: ClosedRange<Double>, efforts: [Int?]? = nil
    ) throws(DriverRefusal) {
        let p = table.names.count
        let width = scale.upperBound - scale.lowerBound
        let efforts = efforts ?? [Int?](repeating: nil, count: p)
        guard width > 0, efforts.count == p, efforts.allSatisfy({ $0.map((1...5).contains) ?? true }),
            bootstrap.importance.names == table.names
        else { throw .badScale }
        let shares = bootstrap.importance.lmgShares
        let means = table.means
        let performances = means.map { ($0 - scale.lowerBound) / width * 100 }
        let quadrants = Self.quadrants(shares: shares, performances: means)
        var counts = [[DriverQuadrant: Double]](repeating: [:], count: p)
        for (lmg, means) in zip(bootstrap.lmgDraws, bootstrap.meanDraws) {
            let drawn = Self.quadrants(shares: lmg, performances: means)
            for (driver, quadrant) in drawn.enumerated() { counts[driver][quadrant, default: 0] += 1 }
        }
        let n = Double(bootstrap.resampleCount)
        importanceThreshold = 1 / Double(p)
        performanceThreshold = performances.reduce(0, +) / Double(p)
        places = (0..<p).map { driver in
            Place(
                driver: table.names[driver], importance: shares[driver], performance: performances[driver],
                quadrant: quadrants[driver], probabilities: counts[driver].mapValues { $0 / n },
                quadrantAction: quadrants[driver].action(effort: efforts[driver]))
        }
    }

    /// The quadrants of drivers from their importance and performance, each in any one unit.
    package static func quadrants(shares: [Double], performances: [Double]) -> [DriverQuadrant] {
        let p = Double(shares.count)
        let (importance, performance) = (shares.reduce(0, +) / p, performances.reduce(0, +) / p)
        return zip(shares, performances).map {
            DriverQuadrant(isImportant: $0 >= importance, isStrong: $1 >= performance)
        }
    }
}
