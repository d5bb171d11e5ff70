package import People
package import Primitives
package import Statistics
package import Storage

/// What a night found when it looked for silent and slipping customers.
package struct SlippingNight: Hashable, Sendable {
    /// When.
    package let at: Instant
    /// Customers on the list, customers who had complained and are cared for elsewhere, and customers who show nothing.
    package let listed: Int, complained: Int, unremarkable: Int
}

/// One customer of the list as its page shows it.
package struct SlippingCustomer: Hashable, Sendable {
    /// The place in the list, from 1.
    package let place: Int
    /// Who it is.
    package let customer: CustomerID
    /// The name; empty while nobody knows it.
    package let name: String
    /// Whether a key account manager answers for the customer.
    package let isKeyAccount: Bool
    /// The probability of still buying, if known.
    package let chance: Double?
    /// At least one reason.
    package let reasons: [SlippingReason]
}

/// The rows of the list of silent and slipping customers.
package enum SlippingRecord {
    /// The latest night; nil before the first one.
    package static func night(in snapshot: Snapshot) throws -> SlippingNight? {
        try snapshot.row("SELECT * FROM slipping_nights WHERE tenant_id = \(snapshot.tenant)").map { row in
            SlippingNight(
                at: try row.instant("found_at"), listed: try row.int("listed_count"),
                complained: try row.int("complained_count"), unremarkable: try row.int("unremarkable_count"))
        }
    }

    /// A page of the list behind a place; customers who turned out to be others meanwhile are left out.
    package static func page(after place: Int, limit: Int, in snapshot: Snapshot) throws -> [SlippingCustomer] {
        try snapshot.rows(
            """
            SELECT s.place, s.customer_id, s.chance, s.reasons, c.name, c.is_key_account
            FROM slipping_customers s
            JOIN customers c ON c.tenant_id = s.tenant_id AND c.customer_id = s.customer_id
            WHERE s.tenant_id = \(snapshot.tenant) AND s.place > \(place) AND c.merged_into IS NULL
            ORDER BY s.place LIMIT \(limit)
            """
        ).map { row in
            SlippingCustomer(
                place: try row.int("place"), customer: try row.id("customer_id"), name: try row.text("name"),
                isKeyAccount: try row.bool("is_key_account"), chance: try row.doubleIfAny("chance"),
                reasons: (try row.json("reasons").elements ?? []).compactMap { SlippingReason(stored: $0) })
        }
    }

    /// Writes places of the list over those of the night before.
    static func keep(
        _ entries: [(place: Int, entry: SlippingList<CustomerID>.Entry)], at now: Instant, in tx: Transaction
    )
        throws
    {
        let rows: [SQL] = entries.map { place, entry in
            let reasons = JSONValue.array(entry.reasons.map(\.stored))
            return "(\(tx.tenant), \(place), \(entry.customer), \(entry.chanceAlive), \(reasons), \(now))"
        }
        try tx.run(
            """
            INSERT INTO slipping_customers (tenant_id, place, customer_id, chance, reasons, found_at)
            VALUES \(SQL.joined(rows, by: ", "))
            ON CONFLICT (tenant_id, place) DO UPDATE SET customer_id = excluded.customer_id, chance = excluded.chance,
              reasons = excluded.reasons, found_at = excluded.found_at
            """)
    }

    /// Ends a night: places of earlier nights go.
    static func finish(_ night: SlippingNight, in tx: Transaction) throws {
        try tx.run("DELETE FROM slipping_customers WHERE tenant_id = \(tx.tenant) AND found_at <> \(night.at)")
        try tx.run(
            """
            INSERT INTO slipping_nights (tenant_id, found_at, listed_count, complained_count, unremarkable_count)
            VALUES (\(tx.tenant), \(night.at), \(night.listed), \(night.complained), \(night.unremarkable))
            ON CONFLICT (tenant_id) DO UPDATE SET found_at = excluded.found_at, listed_count = excluded.listed_count,
              complained_count = excluded.complained_count, unremarkable_count = excluded.unremarkable_count
            """)
    }
}
