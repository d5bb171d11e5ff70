/// Customers by their number of repeat purchases: how many a model expects, and what they did afterwards.
package struct FrequencyTable: Sendable {
    /// Customers with one number of repeat purchases; the last row holds that number and more.
    package struct Row: Sendable {
        /// Repeat purchases in the time observed.
        package let repeats: Int
        /// Customers with that many.
        package let customers: Int
        /// How many BG/NBD expects to have that many.
        package let expectedCustomers: Double
        /// The mean number of purchases afterwards that the model expects, and the mean that came; nil without customers.
        package let expectedLater, actualLater: Double?
    }

    /// Rows from 0 repeat purchases up.
    package let rows: [Row]
    /// Pearson's chi-squared of customers against expected customers over all rows.
    package let chiSquared: Double

    /// Counts customers into `last` + 1 rows (last >= 1) and asks `model` for their purchases in `span` after the cut.
    package init(_ customers: [PurchasingCustomer], by model: BGNBD, span: Double, last: Int = 7) {
        precondition(last >= 1, "a frequency table needs two rows")
        let times = Dictionary(customers.map { ($0.history.observed, 1.0) }, uniquingKeysWith: +)
            .filter { $0.key > 0 }.sorted { $0.key < $1.key }
        // Whoever has not been observed for any time has no repeat purchase for certain.
        let unobserved = Double(customers.count { $0.history.observed == 0 })
        var expected = (0..<last).map { count in
            times.reduce(count == 0 ? unobserved : 0) { $0 + $1.value * model.chance(of: count, in: $1.key) }
        }
        expected.append(max(0, Double(customers.count) - expected.reduce(0, +)))
        let groups = Dictionary(grouping: customers) { min($0.history.repeats, last) }
        rows = (0...last).map { count in
            let members = groups[count] ?? []
            let n = Double(members.count)
            let later = members.reduce(0) { $0 + Double($1.laterPurchases) }
            let foreseen = members.reduce(0) { $0 + model.expectedPurchases(of: $1.history, in: span) }
            return Row(
                repeats: count, customers: members.count, expectedCustomers: expected[count],
                expectedLater: members.isEmpty ? nil : foreseen / n, actualLater: members.isEmpty ? nil : later / n)
        }
        chiSquared = rows.reduce(0) { sum, row in
            let gap = Double(row.customers) - row.expectedCustomers
            return row.expectedCustomers > 0 ? sum + gap * gap / row.expectedCustomers : sum
        }
    }
}
