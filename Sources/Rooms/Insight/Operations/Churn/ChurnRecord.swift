import People
package import Primitives
package import Storage

/// The rows of the list of customers who will leave.
package enum ChurnRecord {
    /// The latest night; nil before the first one.
    package static func night(in snapshot: Snapshot) throws -> ChurnNight? {
        guard let row = try snapshot.row("SELECT * FROM churn_fits WHERE tenant_id = \(snapshot.tenant)"),
            let report = ChurnReport(stored: try row.json("report"))
        else { return nil }
        let (low, high) = (try row.intIfAny("risk_low_minor"), try row.intIfAny("risk_high_minor"))
        return ChurnNight(
            at: try row.instant("fitted_at"), report: report, customers: try row.int("customer_count"),
            valued: try row.int("valued_count"), risk: try row.intIfAny("risk_minor").map(Int64.init),
            riskInterval: low.flatMap { low in high.map { Int64(low)...Int64(max(low, $0)) } },
            currency: Currency(try row.text("currency")) ?? .euro)
    }

    /// The calculation that runs since a while ago at most; an older one has died.
    package static func run(at now: Instant, in snapshot: Snapshot) throws -> ChurnRun? {
        try snapshot.row(
            """
            SELECT * FROM churn_runs
            WHERE tenant_id = \(snapshot.tenant) AND ended_at IS NULL AND started_at > \(now - .minutes(60))
            """
        ).map {
            ChurnRun(
                startedAt: try $0.instant("started_at"), done: try $0.int("done_count"),
                total: try $0.int("total_count"))
        }
    }

    /// A page of the list behind a place, by value at risk or by probability.
    package static func page(
        byValue: Bool, after place: Int, limit: Int, in snapshot: Snapshot
    ) throws -> [LeavingCustomer] {
        let column: SQL = byValue ? "l.value_place" : "l.place"
        return try snapshot.rows(
            """
            SELECT \(column) AS place, l.customer_id, l.chance, l.risk_minor, l.reasons, c.name, c.is_key_account
            FROM churn_customers l
            JOIN customers c ON c.tenant_id = l.tenant_id AND c.customer_id = l.customer_id
            WHERE l.tenant_id = \(snapshot.tenant) AND \(column) > \(place) AND c.merged_into IS NULL
            ORDER BY \(column) LIMIT \(limit)
            """
        ).map { row in
            LeavingCustomer(
                place: try row.int("place"),
                prediction: ChurnPrediction(
                    customer: try row.id("customer_id"), chance: try row.double("chance"),
                    reasons: (try row.json("reasons").elements ?? []).compactMap { ChurnReason(stored: $0) }),
                name: try row.text("name"), isKeyAccount: try row.bool("is_key_account"),
                risk: try row.intIfAny("risk_minor").map(Int64.init))
        }
    }

    /// What customers would be worth in a year if they are still here, by the forecast of the night, in minor units.
    static func presentWorths(of trails: [CustomerTrail], in snapshot: Snapshot) throws -> [CustomerID: Double] {
        guard let first = trails.first?.customer, let last = trails.last?.customer else { return [:] }
        let pairs = try snapshot.rows(
            """
            SELECT * FROM customer_values
            WHERE tenant_id = \(snapshot.tenant) AND customer_id >= \(first) AND customer_id <= \(last)
            """
        ).compactMap { row in
            let value = try CustomerValue(row)
            return value.presentWorth.map { (value.customer, $0) }
        }
        return Dictionary(pairs) { first, _ in first }
    }

    static func note(_ run: ChurnRun, in tx: Transaction) throws {
        try tx.run(
            """
            INSERT INTO churn_runs (tenant_id, started_at, done_count, total_count, ended_at)
            VALUES (\(tx.tenant), \(run.startedAt), \(run.done), \(run.total), NULL)
            ON CONFLICT (tenant_id) DO UPDATE SET started_at = excluded.started_at, done_count = excluded.done_count,
              total_count = excluded.total_count, ended_at = NULL
            """)
    }

    /// Writes places of the list over those of the night before.
    static func keep(_ lines: ArraySlice<ListedLeaving>, at now: Instant, in tx: Transaction) throws {
        let rows: [SQL] = lines.map { line in
            let reasons = JSONValue.array(line.prediction.reasons.map(\.stored))
            return """
                (\(tx.tenant), \(line.place), \(line.valuePlace), \(line.prediction.customer), \(line.prediction.chance),
                 \(line.risk), \(reasons), \(now))
                """
        }
        try tx.run(
            """
            INSERT INTO churn_customers (tenant_id, place, value_place, customer_id, chance, risk_minor, reasons, found_at)
            VALUES \(SQL.joined(rows, by: ", "))
            ON CONFLICT (tenant_id, place) DO UPDATE SET value_place = excluded.value_place,
              customer_id = excluded.customer_id, chance = excluded.chance, risk_minor = excluded.risk_minor,
              reasons = excluded.reasons, found_at = excluded.found_at
            """)
    }

    /// Ends a night: places of earlier nights go, and the run is over.
    static func finish(_ night: ChurnNight, by act: Act, in tx: Transaction) throws {
        try tx.run("DELETE FROM churn_customers WHERE tenant_id = \(tx.tenant) AND found_at <> \(night.at)")
        try tx.run(
            """
            INSERT INTO churn_fits (tenant_id, fitted_at, report, customer_count, valued_count, risk_minor,
                                    risk_low_minor, risk_high_minor, currency)
            VALUES (\(tx.tenant), \(night.at), \(night.report.stored), \(night.customers), \(night.valued), \(night.risk),
                    \(night.riskInterval?.lowerBound), \(night.riskInterval?.upperBound), \(night.currency.code))
            ON CONFLICT (tenant_id) DO UPDATE SET
              fitted_at = excluded.fitted_at, report = excluded.report, customer_count = excluded.customer_count,
              valued_count = excluded.valued_count, risk_minor = excluded.risk_minor,
              risk_low_minor = excluded.risk_low_minor, risk_high_minor = excluded.risk_high_minor,
              currency = excluded.currency
            """)
        try tx.run("UPDATE churn_runs SET ended_at = \(night.at) WHERE tenant_id = \(tx.tenant)")
        tx.append(
            Event(
                "insight.predicted", subject: tx.tenant.uuid,
                facts: [
                    "state": .string(night.report.state.rawValue), "customers": .int(Int64(night.customers)),
                ], act: act))
    }
}
