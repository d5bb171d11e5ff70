/// What is kept of all rows of one hour or day.
package struct RollupCell<Member: Hashable & Sendable>: Hashable, Sendable {
    /// Number of rows.
    package private(set) var rows = 0
    /// The exact sum of the whole amounts, as of minor units of money or milliseconds.
    package private(set) var sum = 0
    /// Mean and spread of the amounts.
    package private(set) var moments = Moments()
    /// Different customers.
    package private(set) var customers = DistinctCount<Member>.none

    /// An empty cell.
    package init() {}

    /// A cell from stored contents.
    package init(rows: Int, sum: Int, moments: Moments, customers: DistinctCount<Member>) {
        (self.rows, self.sum, self.moments, self.customers) = (rows, sum, moments, customers)
    }

    /// Adds a row; throws ``SketchRefusal/overflow`` before anything changes.
    package mutating func add(_ amount: Int, of customer: Member) throws(SketchRefusal) {
        let total = sum.addingReportingOverflow(amount)
        guard !total.overflow else { throw .overflow }
        try moments.add(Double(amount))
        (rows, sum) = (rows + 1, total.partialValue)
        customers.add(customer)
    }

    /// Adds all rows of another cell; throws ``SketchRefusal/overflow`` before anything changes.
    package mutating func merge(_ other: RollupCell) throws(SketchRefusal) {
        let (total, all) = (sum.addingReportingOverflow(other.sum), rows.addingReportingOverflow(other.rows))
        guard !total.overflow, !all.overflow else { throw .overflow }
        try moments.merge(other.moments)
        (rows, sum) = (all.partialValue, total.partialValue)
        customers.merge(other.customers)
    }

    /// The cell without the customers themselves; their number stays, and merges into bounds from now on.
    package var sealed: RollupCell { RollupCell(rows: rows, sum: sum, moments: moments, customers: customers.sealed) }
}
