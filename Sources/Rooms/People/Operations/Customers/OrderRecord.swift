import Primitives
package import Storage

/// The rows of orders.
package enum OrderRecord {
    /// A customer's orders, newest first.
    package static func orders(
        of customer: CustomerID, limit: Int = Limits.pageRows, in snapshot: Snapshot
    ) throws -> [Order] {
        try snapshot.rows(
            """
            SELECT * FROM orders WHERE tenant_id = \(snapshot.tenant) AND customer_id = \(customer)
            ORDER BY placed_at DESC, order_id LIMIT \(limit)
            """
        ).map { try Order($0) }
    }

    /// The order with this number of the shop.
    package static func find(number: String, in snapshot: Snapshot) throws -> Order? {
        try snapshot.row("SELECT * FROM orders WHERE tenant_id = \(snapshot.tenant) AND number = \(number)")
            .map { try Order($0) }
    }

    /// Counts and sums anew what customers bought and kept; only amounts in the brand's currency add up.
    static func refreshTotals(of customers: [CustomerID], tenant: TenantID, in tx: Transaction) throws {
        for id in customers {
            try tx.run(
                """
                UPDATE customers SET
                  order_count = (SELECT COUNT(*) FROM orders o
                    WHERE o.tenant_id = \(tenant) AND o.customer_id = \(id) AND o.returned_at IS NULL),
                  value_minor = (SELECT COALESCE(SUM(o.amount_minor), 0) FROM orders o
                    WHERE o.tenant_id = \(tenant) AND o.customer_id = \(id) AND o.returned_at IS NULL
                      AND o.currency = (SELECT t.currency FROM tenants t WHERE t.tenant_id = \(tenant)))
                WHERE tenant_id = \(tenant) AND customer_id = \(id)
                """)
        }
    }
}

extension Order {
    init(_ row: Row) throws {
        guard let currency = Currency(try row.text("currency")) else {
            throw StorageFailure(.shape, "an order has no currency")
        }
        self.init(
            id: try row.id("order_id"), customer: try row.id("customer_id"), number: try row.text("number"),
            item: try row.text("item"),
            amount: Money(minorUnits: Int64(try row.int("amount_minor")), currency: currency),
            placedAt: try row.instant("placed_at"), returnedAt: try row.instantIfAny("returned_at"))
    }
}
