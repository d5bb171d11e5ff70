import Statistics

/// Customers with their histories, however they were given, and those for the hold-out check.
struct LifetimeData {
    /// Everybody as the models learn from them.
    let customers: [PurchasingCustomer]
    /// Those seen before the cut of the check, with what followed; nil without a check.
    let checked: [PurchasingCustomer]?
    /// How many weeks the check spans.
    let checkSpan: Double?
    /// The single purchases with their first and last day; nil for a summary table.
    let log: (purchases: PurchaseLog, start: Double, end: Double)?
    /// What was noted while reading.
    let warnings: [String]

    init(
        _ table: InputTable, isSummary: Bool, columns: LifetimeColumns, reading: ReadingOptions, until: String?,
        holdout: Double?, predict: Double?
    ) throws {
        let looksLikeSummary = try [Heading.repeats, .recency, .observed].allSatisfy {
            try table.find($0, told: nil) != nil
        }
        if isSummary || looksLikeSummary {
            let summary = try SummaryRows(table, columns, reading)
            customers = summary.customers
            let span = summary.hasLater ? holdout ?? predict : nil
            (checked, checkSpan, log) = (span == nil ? nil : customers, span, nil)
            warnings = summary.warnings + (summary.hasLater && span == nil ? [Self.unknownSpan] : [])
            try Self.checkCount(customers)
            return
        }
        let rows = try PurchaseRows(table, columns, reading)
        let purchases = try PurchaseLog(rows.purchases)
        let times = rows.purchases.map(\.time)
        let (start, end) = (times.min() ?? 0, times.max() ?? 0)
        let cut = try until.map { try reading.days.day($0, option: "--until") } ?? end
        log = (purchases, start, end)
        customers = try purchases.customers(seenAt: cut, checkedUntil: max(cut, end))
        try Self.checkCount(customers)
        if cut < end {
            (checked, checkSpan) = (customers, (end - cut) / 7)
            warnings = rows.warnings
            return
        }
        // Without a wish the later half judges, if it is long enough to mean anything.
        let span = holdout ?? ((end - start) / 14).rounded(.down)
        guard span >= 4, end - 7 * span > start else {
            (checked, checkSpan) = (nil, nil)
            warnings = rows.warnings + ["The purchases span too short a time to hold some back for a check."]
            return
        }
        (checked, checkSpan) = (try purchases.customers(seenAt: end - 7 * span, checkedUntil: end), span)
        warnings = rows.warnings
    }

    private static let unknownSpan =
        "The file tells what followed (x_star), but not for how long; give --holdout WEEKS for a check."

    private static func checkCount(_ customers: [PurchasingCustomer]) throws(InsightRefusal) {
        guard customers.count >= 10 else {
            let who = customers.count == 1 ? "only one customer" : "only \(customers.count) customers"
            throw InsightRefusal("there is \(who); a fit needs at least 10 customers")
        }
    }
}

/// Purchases as they stand in a file.
private struct PurchaseRows {
    let purchases: [PurchaseLog.Purchase]
    var warnings: [String] = []

    init(_ given: InputTable, _ columns: LifetimeColumns, _ reading: ReadingOptions) throws {
        let guess = given.header == given.header.indices.map { "\($0 + 1)" } ? HeadlessPurchases(given) : nil
        let customer =
            try (columns.customer == nil ? guess?.customer : nil)
            ?? given.need(.customer, told: columns.customer, option: "--customer")
        let date =
            try (columns.date == nil ? guess?.date : nil)
            ?? given.need(.date, told: columns.date, option: "--date")
        let amount = try Self.amount(given, columns, guess)
        let table = try reading.complete(given, in: [customer, date, amount], &warnings)
        let names = try table.names(customer)
        let days = try reading.days.days(table, date)
        let amounts = try table.numbers(amount, least: 0, "is negative; returns are no purchases, take them out first")
        purchases = names.indices.map {
            PurchaseLog.Purchase(customer: names[$0], time: days.days[$0], amount: amounts[$0])
        }
        let free = amounts.count { $0 == 0 }
        if free > 0 {
            warnings.append("\(free) purchases have an amount of 0; they count as purchases, not in the mean amount.")
        }
        if columns.margin != nil { warnings.append("Values are margins, not amounts.") }
    }

    private static func amount(_ table: InputTable, _ columns: LifetimeColumns, _ guess: HeadlessPurchases?) throws
        -> Int
    {
        if let margin = columns.margin { return try table.column(margin) }
        if columns.amount == nil, let guess { return guess.amount }
        return try table.need(.amount, told: columns.amount, option: "--amount")
    }
}

/// The columns of a list without headings: the first one of dates, the one before it, and the last.
private struct HeadlessPurchases {
    let customer, date, amount: Int

    init?(_ table: InputTable) {
        let places = table.header.indices
        let found = places.first { column in
            table.cells(column).allSatisfy { cell in DayWords.read(cell).map { $0.kind != .number } ?? false }
        }
        guard let date = found, date > 0, places.count > date + 1 else { return nil }
        (customer, self.date, amount) = (date - 1, date, places.count - 1)
    }
}
