import Statistics

/// Customers as they stand in a summary table.
struct SummaryRows {
    let customers: [PurchasingCustomer]
    /// Whether the table tells what followed.
    let hasLater: Bool
    var warnings: [String] = []

    init(_ given: InputTable, _ columns: LifetimeColumns, _ reading: ReadingOptions) throws {
        let needed = try [Heading.repeats, .recency, .observed].map { heading in
            try given.need(heading, told: nil, option: "a heading x, t_x or T")
        }
        let name = try given.find(.customer, told: columns.customer)
        let spend = try given.find(.meanSpend, told: columns.margin ?? columns.amount)
        let (later, laterAmount) = (
            try given.find(.laterPurchases, told: nil), try given.find(.laterAmount, told: nil)
        )
        let all = needed + [name, spend, later, laterAmount].compactMap { $0 }
        let table = try reading.complete(given, in: all, &warnings)
        let repeats = try table.wholes(needed[0], least: 0)
        let (last, observed) = (try table.numbers(needed[1], least: 0), try table.numbers(needed[2], least: 0))
        let means = try spend.map { try table.numbers($0, least: 0) }
        let laters = try later.map { try table.wholes($0, least: 0) }
        let amounts = try laterAmount.map { try table.numbers($0, least: 0) }
        let names = try name.map { try table.names($0) }
        var customers: [PurchasingCustomer] = []
        for row in 0..<table.count {
            guard let history = PurchaseHistory(repeats: repeats[row], last: last[row], observed: observed[row]) else {
                throw table.refusal(
                    row: row,
                    "x \(repeats[row]), t_x \(Written.figure(last[row])) and T \(Written.figure(observed[row])) contradict one another"
                )
            }
            customers.append(
                PurchasingCustomer(
                    summary: names?[row] ?? "\(row + 1)", history: history,
                    spend: repeats[row] > 0 ? GammaGamma.Spend(count: repeats[row], mean: means?[row] ?? 0) : nil,
                    later: (laters?[row] ?? 0, amounts?[row] ?? 0)))
        }
        self.customers = customers
        hasLater = later != nil
        if spend == nil { warnings.append("There is no mean amount (m_x), so no value in money.") }
    }
}
