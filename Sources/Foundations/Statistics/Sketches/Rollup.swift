/// Exact sums by hour, day or any other period, which merge with those of another shop and fold into longer periods.
///
/// Rows and sums are exact in any order of merging; of customers see ``DistinctCount``.
package struct Rollup<Period: Hashable & Comparable & Sendable, Member: Hashable & Sendable>: Hashable, Sendable {
    /// The cells by period; periods without rows have none.
    package private(set) var cells: [Period: RollupCell<Member>] = [:]

    /// No rows yet.
    package init() {}

    /// A rollup from stored cells.
    package init(cells: [Period: RollupCell<Member>]) { self.cells = cells }

    /// The periods with rows, earliest first.
    package var periods: [Period] { cells.keys.sorted() }

    /// Adds a row; throws ``SketchRefusal/overflow`` before anything changes.
    package mutating func add(_ amount: Int, of customer: Member, in period: Period) throws(SketchRefusal) {
        var cell = cells.removeValue(forKey: period) ?? RollupCell()
        let outcome = Result { () throws(SketchRefusal) in try cell.add(amount, of: customer) }
        if cell.rows > 0 { cells[period] = cell }
        try outcome.get()
    }

    /// Adds another rollup, period by period; throws ``SketchRefusal/overflow`` before anything changes.
    package mutating func merge(_ other: Rollup) throws(SketchRefusal) {
        var merged = cells
        for (period, cell) in other.cells { try merged[period, default: RollupCell()].merge(cell) }
        cells = merged
    }

    /// The rollup by longer periods, as hours by day or days by week; throws ``SketchRefusal/overflow``.
    package func folded<Longer>(
        by longer: (Period) -> Longer
    ) throws(SketchRefusal) -> Rollup<Longer, Member> {
        var folded: [Longer: RollupCell<Member>] = [:]
        for period in periods {
            guard let cell = cells[period] else { continue }
            try folded[longer(period), default: RollupCell()].merge(cell)
        }
        return Rollup<Longer, Member>(cells: folded)
    }

    /// All rows of a range of periods as one cell, or of all periods; throws ``SketchRefusal/overflow``.
    package func total(_ range: ClosedRange<Period>? = nil) throws(SketchRefusal) -> RollupCell<Member> {
        var sum = RollupCell<Member>()
        for period in periods where range?.contains(period) ?? true {
            if let cell = cells[period] { try sum.merge(cell) }
        }
        return sum
    }

    /// The rollup without the customers themselves.
    package var sealed: Rollup { Rollup(cells: cells.mapValues(\.sealed)) }
}
