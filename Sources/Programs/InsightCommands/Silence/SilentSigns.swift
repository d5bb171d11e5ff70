import Statistics

/// Purchases and returns of each customer in the two periods that are compared.
struct SilentVisits {
    /// Counts of one customer in the former and the present period.
    struct Counts {
        var before = (all: 0, returns: 0), now = (all: 0, returns: 0)
    }

    private(set) var byCustomer: [String: Counts] = [:]

    /// Counts the rows of the last two periods of so many weeks; the last day of the file ends them.
    init(
        _ table: InputTable, _ isReturned: [Bool]?, _ columns: LifetimeColumns, _ reading: ReadingOptions,
        period: Double
    ) throws {
        guard let isReturned else { return }
        let names = try table.names(table.need(.customer, told: columns.customer, option: "--customer"))
        let days = try reading.days.days(table, table.need(.date, told: columns.date, option: "--date")).days
        let end = days.max() ?? 0
        for (row, name) in names.enumerated() {
            let age = (end - days[row]) / 7
            let back = isReturned[row] ? 1 : 0
            var counts = byCustomer[name] ?? Counts()
            if age < period {
                (counts.now.all, counts.now.returns) = (counts.now.all + 1, counts.now.returns + back)
            } else if age < 2 * period {
                (counts.before.all, counts.before.returns) = (counts.before.all + 1, counts.before.returns + back)
            }
            byCustomer[name] = counts
        }
    }
}

/// The signs of all customers, as the list of silent ones needs them.
struct SilentSigns {
    let all: [CustomerSigns<String>]
    let warnings: [String]

    init(_ data: LifetimeData, _ model: BGNBD, _ visits: SilentVisits, _ complained: Set<String>) {
        let former = Dictionary((data.checked ?? []).map { ($0.name, $0.history) }) { first, _ in first }
        all = data.customers.compactMap { customer in
            let counts = visits.byCustomer[customer.name] ?? SilentVisits.Counts()
            let chanceBefore = former[customer.name].flatMap { model.shownChanceAlive($0).value }
            guard
                let before = CustomerSigns<String>.Period(
                    chanceAlive: chanceBefore, asked: 0, answered: 0, purchases: counts.before.all,
                    returns: counts.before.returns),
                let now = CustomerSigns<String>.Period(
                    chanceAlive: model.shownChanceAlive(customer.history).value, asked: 0, answered: 0,
                    purchases: counts.now.all, returns: counts.now.returns)
            else { return nil }
            return CustomerSigns(
                customer: customer.name, complaints: complained.contains(customer.name) ? 1 : 0, before: before,
                now: now)
        }
        let known = Set(data.customers.map(\.name))
        let strangers = complained.count { !known.contains($0) }
        let once = data.customers.count { $0.history.repeats == 0 }
        warnings =
            (data.checked == nil ? ["The purchases span less than two periods, so that no fall can be seen."] : [])
            + (once > 0 ? ["\(once) customers bought once; of them no probability is known."] : [])
            + (strangers > 0 ? ["\(strangers) of those who complained have no purchase in the file."] : [])
    }
}
