import Foundation

extension CoxFit {
    /// The scale of time along which an effect might change.
    package enum TimeScale: String, Hashable, Sendable, CaseIterable {
        /// The times themselves, their logarithm, their rank among all rows, or one less the Kaplan-Meier curve before them.
        case identity, log, rank, kaplanMeier
    }

    /// The test of one covariate, or of all together, for an effect that changes over time.
    package struct Drift: Hashable, Sendable {
        /// The covariate; nil for the test of all.
        package let name: String?
        /// The statistic and its degrees of freedom.
        package let chiSquare: Double, degrees: Int
        /// The chance of such a statistic when the effect is the same at all times; small values speak against the model.
        package let chance: Double
        /// Whether the coefficient rises along the scale of time; nil for the test of all.
        package let isRising: Bool?
    }

    /// The score test of proportional hazards from Schoenfeld residuals (Grambsch and Therneau 1994, Biometrika 81:515),
    /// one for each covariate and a last one for all, as `cox.zph` of R's survival 3 computes it.
    ///
    /// - Throws: ``SurvivalRefusal/tooFewEvents(needed:found:)`` when all events fall on one time.
    package func proportionality(over scale: TimeScale = .rank) throws(SurvivalRefusal) -> [Drift] {
        let width = names.count
        let clock = TimeTransform(table, scale)
        var sums = DriftSums(width)
        var sweep = CoxSweep(table, ties: ties)
        sweep.run(standardised) { sums.add($0, at: clock.value(of: $0.time)) }
        guard sums.isSpread else { throw .tooFewEvents(needed: 2, found: 1) }
        guard let rest = sums.remainder(), let solved = Symmetric.solve(rest, sums.score) else {
            throw .tooFewEvents(needed: width + 1, found: events)
        }
        let single = (0..<width).map { index in
            let chiSquare = sums.score[index] * sums.score[index] / rest[index][index]
            return Drift(
                name: names[index], chiSquare: chiSquare, degrees: 1,
                chance: ChiSquareTail.chance(of: chiSquare, degrees: 1), isRising: sums.score[index] > 0)
        }
        let all = zip(sums.score, solved).reduce(0) { $0 + $1.0 * $1.1 }
        let chance = ChiSquareTail.chance(of: all, degrees: width)
        return single + [Drift(name: nil, chiSquare: all, degrees: width, chance: chance, isRising: nil)]
    }
}

/// A scale of time with mean 0 and deviation 1 over the rows.
private struct TimeTransform {
    private let scaled: [Double: Double]

    init(_ table: CoxTable, _ scale: CoxFit.TimeScale) {
        let values: [Double: Double]
        let distinct = Set(table.stop)
        switch scale {
        case .identity: values = Dictionary(uniqueKeysWithValues: distinct.map { ($0, $0) })
        case .log: values = Dictionary(uniqueKeysWithValues: distinct.map { ($0, Foundation.log(max($0, 1e-300))) })
        case .rank: values = Self.ranks(table.stop)
        case .kaplanMeier: values = Self.failures(table)
        }
        let all = table.stop.map { values[$0] ?? 0 }
        let mean = all.reduce(0, +) / Double(all.count)
        let spread = (all.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(all.count)).squareRoot()
        scaled = values.mapValues { ($0 - mean) / (spread > 0 ? spread : 1) }
    }

    func value(of time: Double) -> Double { scaled[time] ?? 0 }

    private static func ranks(_ times: [Double]) -> [Double: Double] {
        var (below, ranks): (Double, [Double: Double]) = (0, [:])
        let counts = Dictionary(times.map { ($0, 1.0) }, uniquingKeysWith: +)
        for (time, count) in counts.sorted(by: { $0.key < $1.key }) {
            ranks[time] = below + (count + 1) / 2
            below += count
        }
        return ranks
    }

    private static func failures(_ table: CoxTable) -> [Double: Double] {
        let start = table.start.isEmpty ? nil : table.start
        let spells = try? Spells(start: start, stop: table.stop, isEvent: table.isEvent)  // rows of a fit are sound
        guard let spells else { return [:] }
        var (before, values): (Double, [Double: Double]) = (1, [:])
        for step in KaplanMeier(spells).steps {
            values[step.time] = 1 - before
            before = step.survival
        }
        return values
    }
}

/// Score and information of effects that change along a scale of time.
private struct DriftSums {
    private(set) var score: [Double]
    private var plain, once, twice: [Double]
    private var first: Double?
    private(set) var isSpread = false

    init(_ width: Int) {
        score = [Double](repeating: 0, count: width)
        plain = [Double](repeating: 0, count: width * (width + 1) / 2)
        (once, twice) = (plain, plain)
    }

    mutating func add(_ moment: CoxMoment, at clock: Double) {
        if let first, first != clock { isSpread = true } else { first = clock }
        for place in score.indices { score[place] += clock * moment.score[place] }
        for place in plain.indices {
            plain[place] += moment.information[place]
            once[place] += clock * moment.information[place]
            twice[place] += clock * clock * moment.information[place]
        }
    }

    /// The information of the changes after that of the constant effects is taken out; nil where it has none.
    func remainder() -> [[Double]]? {
        let (plain, once, twice) = (full(plain), full(once), full(twice))
        var rest = twice
        for i in score.indices {
            guard let solved = Symmetric.solve(plain, once[i]) else { return nil }
            for j in score.indices { rest[i][j] -= zip(solved, once[j]).reduce(0) { $0 + $1.0 * $1.1 } }
        }
        return rest
    }

    private func full(_ triangle: [Double]) -> [[Double]] {
        score.indices.map { i in score.indices.map { j in triangle[max(i, j) * (max(i, j) + 1) / 2 + min(i, j)] } }
    }
}
