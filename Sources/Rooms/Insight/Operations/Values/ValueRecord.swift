import Foundation
package import People
package import Primitives
package import Storage

/// The rows of the nightly forecast.
package enum ValueRecord {
    /// What the latest forecast rests on and when it was made; nil before the first night.
    package static func basis(in snapshot: Snapshot) throws -> (basis: ValueBasis, at: Instant)? {
        guard let row = try snapshot.row("SELECT * FROM value_fits WHERE tenant_id = \(snapshot.tenant)") else {
            return nil
        }
        let remarks = try row.text("remarks").split(separator: " ").compactMap {
            ValueBasis.Remark(rawValue: String($0))
        }
        let basis = ValueBasis(
            state: try row.word("state"), customers: try row.int("customer_count"),
            repeaters: try row.int("repeater_count"), checkPercent: try row.doubleIfAny("check_percent"),
            remarks: remarks)
        return (basis, try row.instant("fitted_at"))
    }

    /// The figures of one customer; nil for whoever had not bought by then.
    package static func find(_ customer: CustomerID, in snapshot: Snapshot) throws -> CustomerValue? {
        try snapshot.row(
            "SELECT * FROM customer_values WHERE tenant_id = \(snapshot.tenant) AND customer_id = \(customer)"
        ).map { try CustomerValue($0) }
    }

    /// Whether the latest night left figures.
    package static func isFitted(in snapshot: Snapshot) throws -> Bool {
        try basis(in: snapshot)?.basis.state == .fitted
    }

    /// Writes figures over older ones.
    static func keep(_ values: ArraySlice<CustomerValue>, at now: Instant, in tx: Transaction) throws {
        guard !values.isEmpty else { return }
        let rows: [SQL] = values.map { value in
            """
            (\(tx.tenant), \(value.customer), \(value.repeats), \(value.chance), \(value.chanceBefore),
             \(value.purchases), \(value.worth), \(now))
            """
        }
        try tx.run(
            """
            INSERT INTO customer_values (tenant_id, customer_id, repeat_count, chance, chance_before, purchases,
                                         worth_minor, fitted_at)
            VALUES \(SQL.joined(rows, by: ", "))
            ON CONFLICT (tenant_id, customer_id) DO UPDATE SET
              repeat_count = excluded.repeat_count, chance = excluded.chance, chance_before = excluded.chance_before,
              purchases = excluded.purchases, worth_minor = excluded.worth_minor, fitted_at = excluded.fitted_at
            """)
    }

    /// Ends a forecast: its basis replaces the former one, and figures of earlier nights go.
    static func finish(_ basis: ValueBasis, currency: Currency, by act: Act, in tx: Transaction) throws {
        try tx.run("DELETE FROM customer_values WHERE tenant_id = \(tx.tenant) AND fitted_at <> \(act.at)")
        let remarks = basis.remarks.map(\.rawValue).joined(separator: " ")
        try tx.run(
            """
            INSERT INTO value_fits (tenant_id, fitted_at, state, customer_count, repeater_count, check_percent, remarks,
                                    currency)
            VALUES (\(tx.tenant), \(act.at), \(basis.state.rawValue), \(basis.customers), \(basis.repeaters),
                    \(basis.checkPercent), \(remarks), \(currency.code))
            ON CONFLICT (tenant_id) DO UPDATE SET
              fitted_at = excluded.fitted_at, state = excluded.state, customer_count = excluded.customer_count,
              repeater_count = excluded.repeater_count, check_percent = excluded.check_percent,
              remarks = excluded.remarks, currency = excluded.currency
            """)
        tx.append(
            Event(
                "insight.valued", subject: tx.tenant.uuid,
                facts: [
                    "state": .string(basis.state.rawValue), "customers": .int(Int64(basis.customers)),
                    "repeaters": .int(Int64(basis.repeaters)),
                ], act: act))
    }
}

extension CustomerValue {
    init(_ row: Row) throws {
        self.init(
            customer: try row.id("customer_id"), repeats: try row.int("repeat_count"),
            chance: try row.doubleIfAny("chance"), chanceBefore: try row.doubleIfAny("chance_before"),
            purchases: try row.double("purchases"), worth: try row.intIfAny("worth_minor").map(Int64.init))
    }
}
