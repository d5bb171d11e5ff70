/// Single purchases, brought together by customer; purchases of a customer at the very same time are one.
package struct PurchaseLog: Sendable {
    /// One purchase.
    package struct Purchase: Hashable, Sendable {
        /// Who bought.
        package let customer: String
        /// When, in days from any one day; parts of days are welcome.
        package let time: Double
        /// What was paid, at least 0.
        package let amount: Double

        /// A purchase as it was read; ``PurchaseLog`` checks it.
        package init(customer: String, time: Double, amount: Double) {
            self.customer = customer
            self.time = time
            self.amount = amount
        }
    }

    /// Customers in the order of their first rows.
    package let customers: [String]
    /// The purchases of each customer in the order of time.
    private let visits: [[(time: Double, amount: Double)]]
    /// Rows that were joined with another one of the same customer and time.
    package let mergedCount: Int
    /// Whether all times are whole days apart, so that their order within a day is lost.
    package let isRoundedToDays: Bool

    /// Sorts purchases; throws for none, and for a time or an amount that can not be.
    package init(_ purchases: [Purchase]) throws(PurchaseRefusal) {
        guard let first = purchases.first else { throw .none }
        var places: [String: Int] = [:]
        var (customers, visits): ([String], [[(time: Double, amount: Double)]]) = ([], [])
        for (row, purchase) in purchases.enumerated() {
            guard purchase.time.isFinite else { throw .badTime(row: row) }
            guard purchase.amount >= 0, purchase.amount.isFinite else { throw .badAmount(row: row) }
            if let place = places[purchase.customer] {
                visits[place].append((purchase.time, purchase.amount))
            } else {
                places[purchase.customer] = customers.count
                customers.append(purchase.customer)
                visits.append([(purchase.time, purchase.amount)])
            }
        }
        var merged = 0
        for place in visits.indices {
            var joined: [(time: Double, amount: Double)] = []
            for visit in visits[place].sorted(by: { $0.time < $1.time }) {
                if let last = joined.indices.last, joined[last].time == visit.time {
                    joined[last].amount += visit.amount
                    merged += 1
                } else {
                    joined.append(visit)
                }
            }
            visits[place] = joined
        }
        self.customers = customers
        self.visits = visits
        mergedCount = merged
        isRoundedToDays = purchases.allSatisfy { purchase in
            let days = purchase.time - first.time
            return abs(days - days.rounded()) < 1e-9
        }
    }

    /// Each customer as the models need it, seen at `cut` (days), with what followed until `end`; times in units of `unit` days.
    ///
    /// Customers whose first purchase lies after the cut are left out. Throws when nothing lies before the cut.
    package func customers(
        seenAt cut: Double, checkedUntil end: Double? = nil, unit: Double = 7
    ) throws(PurchaseRefusal) -> [PurchasingCustomer] {
        guard cut.isFinite, end.map({ $0 >= cut }) ?? true, unit > 0 else { throw .badCut }
        let found = customers.indices.compactMap { place -> PurchasingCustomer? in
            let seen = visits[place].prefix { $0.time <= cut }
            guard let first = seen.first, let last = seen.last else { return nil }
            let repeats = seen.dropFirst()
            let later = visits[place].dropFirst(seen.count).prefix { $0.time <= end ?? cut }
            guard
                let history = PurchaseHistory(
                    repeats: repeats.count, last: (last.time - first.time) / unit, observed: (cut - first.time) / unit)
            else { return nil }
            let spent = repeats.reduce(0) { $0 + $1.amount }
            return PurchasingCustomer(
                name: customers[place], firstPurchase: first.time, history: history,
                spend: GammaGamma.Spend(count: repeats.count, mean: spent / Double(max(1, repeats.count))),
                laterPurchases: later.count, laterAmount: later.reduce(0) { $0 + $1.amount })
        }
        guard !found.isEmpty else { throw .badCut }
        return found
    }

    /// Repeat purchases of all customers up to each of `times` (days, rising), as ``LifetimeTracking`` expects them.
    package func repeatPurchases(until times: [Double]) -> [Int] {
        let all = visits.flatMap { $0.dropFirst().map(\.time) }.sorted()
        var place = 0
        return times.map { time in
            while place < all.count, all[place] <= time { place += 1 }
            return place
        }
    }
}
