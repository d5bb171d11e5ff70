/// What customers bring less what it took to win them.
package struct AcquisitionBalance: Hashable, Sendable {
    /// The mean of value less cost for each customer, with its bootstrap interval.
    package let perCustomer: ResampledMean
    /// The customers who bring less than they cost.
    package let losing: Share
    /// Value over cost of all together with Fieller's interval; nil when nothing was spent.
    package let returnOnCost: FiellerRatio?

    /// Balances values against acquisition costs, one of each for every customer (at least 10), costs at least 0.
    package init(
        values: [Double], costs: [Double], resamples: Int = 2000, seed: UInt64
    ) throws(ChurnRefusal) {
        guard values.count == costs.count else { throw .tooFewRows(needed: max(values.count, costs.count)) }
        if let row = costs.firstIndex(where: { !($0 >= 0 && $0.isFinite) }) { throw .badAmount(row: row) }
        let balances = zip(values, costs).map { $0 - $1 }
        perCustomer = try ResampledMean(balances, resamples: resamples, seed: seed)
        losing = Share(balances.count { $0 < 0 }, of: balances.count)
        returnOnCost = FiellerRatio(of: values, to: costs)
    }
}
