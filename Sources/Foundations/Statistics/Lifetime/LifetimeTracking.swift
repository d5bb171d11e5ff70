/// Repeat purchases that a model expects of all customers over time, to be laid beside what happened.
package enum LifetimeTracking {
    /// Expected repeat purchases up to each of `times` of customers who started at `starts`, both in the unit of the model.
    ///
    /// Nothing is known of a customer here but the start, so this is the unconditional curve (Fader, Hardie and Lee 2005,
    /// figure 3). Customers who start together are counted once.
    package static func expected(starts: [Double], times: [Double], by model: some LifetimeModel) -> [Double] {
        let groups = Dictionary(starts.map { ($0, 1.0) }, uniquingKeysWith: +)
        var known: [Double: Double] = [:]
        return times.map { time in
            groups.sorted { $0.key < $1.key }.reduce(0) { sum, group in
                let span = time - group.key
                guard span > 0 else { return sum }
                let each = known[span] ?? model.expectedPurchases(in: span)
                known[span] = each
                return sum + group.value * each
            }
        }
    }
}
