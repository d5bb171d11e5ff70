import Foundation

/// The test whether groups have the same survival curve (Mantel 1966; weights of Harrington and Fleming 1982, Biometrika 69:553).
package struct LogRank: Sendable {
    /// One group with its weighted events, seen and expected if all groups were alike.
    package struct Group: Hashable, Sendable {
        /// The name as given.
        package let name: String
        /// Rows of the group.
        package let rows: Int
        /// Weighted events; the plain numbers with rho 0.
        package let observed, expected: Double
    }

    /// The groups in the order of their names.
    package let groups: [Group]
    /// The statistic, at least 0.
    package let chiSquare: Double
    /// One less than the groups that were ever at risk together with others.
    package let degrees: Int
    /// The chance of such a statistic when the curves are the same.
    package let chance: Double

    /// The test of two or more groups; `rho` 0 weighs all times alike, 1 (Peto and Peto) weighs early ones by S(t-).
    ///
    /// - Parameters:
    ///   - spells: n rows, with late entry where they have starts.
    ///   - names: the group of each of the n rows.
    /// - Throws: ``SurvivalRefusal`` for uneven columns, one group or no event.
    package init(_ spells: Spells, groups names: [String], rho: Double = 0) throws(SurvivalRefusal) {
        guard names.count == spells.count else {
            throw .unevenColumn("group", rows: names.count, expected: spells.count)
        }
        let all = Set(names).sorted()
        guard all.count > 1 else { throw .oneGroup }
        guard spells.events > 0 else { throw .noEvents }
        let number = Dictionary(uniqueKeysWithValues: all.enumerated().map { ($1, $0) })
        var sums = Sums(groups: all.count)
        sums.add(spells, group: names.map { number[$0] ?? 0 }, rho: rho)
        var counts = [Int](repeating: 0, count: all.count)
        for name in names { counts[number[name] ?? 0] += 1 }
        groups = all.indices.map {
            Group(name: all[$0], rows: counts[$0], observed: sums.observed[$0], expected: sums.expected[$0])
        }
        // A group that was never at risk beside another has no variance and can not be compared.
        let kept = all.indices.filter { sums.variance[$0][$0] > 1e-12 }.dropLast()
        let difference = kept.map { sums.observed[$0] - sums.expected[$0] }
        let matrix = kept.map { i in kept.map { j in sums.variance[i][j] } }
        guard !kept.isEmpty, let solved = Symmetric.solve(matrix, difference) else { throw .oneGroup }
        chiSquare = zip(difference, solved).reduce(0) { $0 + $1.0 * $1.1 }
        degrees = kept.count
        chance = ChiSquareTail.chance(of: chiSquare, degrees: degrees)
    }
}

/// Running sums of the test over the times of events.
private struct Sums {
    var observed, expected: [Double]
    var variance: [[Double]]

    init(groups: Int) {
        observed = [Double](repeating: 0, count: groups)
        expected = observed
        variance = [[Double]](repeating: observed, count: groups)
    }

    mutating func add(_ spells: Spells, group: [Int], rho: Double) {
        let ends = spells.stop.indices.sorted { spells.stop[$0] < spells.stop[$1] }
        let entries = spells.start.map { start in start.indices.sorted { start[$0] < start[$1] } } ?? []
        let none = [Double](repeating: 0, count: observed.count)
        var atRisk = none
        if entries.isEmpty { for row in ends { atRisk[group[row]] += 1 } }
        var (place, entered, survival) = (0, 0, 1.0)
        while place < ends.count {
            let time = spells.stop[ends[place]]
            while entered < entries.count, let start = spells.start, start[entries[entered]] < time {
                atRisk[group[entries[entered]]] += 1
                entered += 1
            }
            var (events, gone) = (none, none)
            while place < ends.count, spells.stop[ends[place]] == time {
                let row = ends[place]
                gone[group[row]] += 1
                if spells.isEvent[row] { events[group[row]] += 1 }
                place += 1
            }
            survival = visit(events, atRisk, survival, rho)
            for index in gone.indices { atRisk[index] -= gone[index] }
        }
    }

    /// Adds one time with the hypergeometric variance and gives the curve of all groups after it.
    private mutating func visit(_ events: [Double], _ atRisk: [Double], _ survival: Double, _ rho: Double) -> Double {
        let (deaths, n) = (events.reduce(0, +), atRisk.reduce(0, +))
        guard deaths > 0 else { return survival }
        let weight = rho == 0 ? 1 : pow(survival, rho)
        let spread = n > 1 ? weight * weight * deaths * (n - deaths) / (n - 1) : 0
        for i in events.indices {
            observed[i] += weight * events[i]
            expected[i] += weight * deaths * atRisk[i] / n
            variance[i][i] += spread * atRisk[i] / n
            for j in events.indices { variance[i][j] -= spread * atRisk[i] / n * (atRisk[j] / n) }
        }
        return survival * (n - deaths) / n
    }
}
