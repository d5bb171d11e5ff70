import Foundation
import People
import Primitives
import Statistics
import Storage

/// The kept purchases of all customers in the brand's currency, some thousand customers at a time.
func loadBuyers(at now: Instant, of tenant: Tenant, in snapshot: Snapshot) throws -> [Buyer] {
    let cut = now - ValueForecast.lookBack
    var (buyers, last): ([Buyer], CustomerID?) = ([], nil)
    while let page = try buyingCustomers(after: last, in: snapshot) {
        let rows = try snapshot.rows(
            """
            SELECT customer_id, COUNT(*) AS n, MIN(placed_at) AS first_at, MAX(placed_at) AS last_at,
                   SUM(amount) AS total, SUM(CASE WHEN place = 1 THEN amount ELSE 0 END) AS first_amount,
                   SUM(CASE WHEN placed_at <= \(cut) THEN 1 ELSE 0 END) AS early_n,
                   MAX(CASE WHEN placed_at <= \(cut) THEN placed_at ELSE 0 END) AS early_last
            FROM (SELECT customer_id, placed_at, SUM(amount_minor) AS amount,
                         ROW_NUMBER() OVER (PARTITION BY customer_id ORDER BY placed_at) AS place
                  FROM orders
                  WHERE tenant_id = \(snapshot.tenant) AND customer_id >= \(page.first) AND customer_id <= \(page.last)
                    AND returned_at IS NULL AND currency = \(tenant.currency.code) AND placed_at <= \(now)
                  GROUP BY customer_id, placed_at) AS visits
            GROUP BY customer_id ORDER BY customer_id
            """)
        buyers += try rows.compactMap { try Buyer($0, now: now, cut: cut, zone: tenant.zone) }
        last = page.last
    }
    return buyers
}

private func buyingCustomers(after last: CustomerID?, in snapshot: Snapshot) throws -> (
    first: CustomerID, last: CustomerID
)? {
    let behind = last.map { (id: CustomerID) -> SQL in "AND customer_id > \(id)" } ?? ""
    let ids: [CustomerID] = try snapshot.rows(
        """
        SELECT customer_id FROM customers
        WHERE tenant_id = \(snapshot.tenant) AND merged_into IS NULL AND order_count > 0 \(behind)
        ORDER BY customer_id LIMIT 5000
        """
    ).map { try $0.id("customer_id") }
    guard let first = ids.first, let last = ids.last else { return nil }
    return (first, last)
}

extension Buyer {
    /// A customer from the sums of the orders; nil when they contradict one another.
    fileprivate init?(_ row: Row, now: Instant, cut: Instant, zone: TimeZone) throws {
        let (first, last) = (try row.instant("first_at"), try row.instant("last_at"))
        let repeats = try row.int("n") - 1
        func weeks(_ until: Instant) -> Double { Double(until.milliseconds - first.milliseconds) / 604_800_000 }
        guard let history = PurchaseHistory(repeats: repeats, last: weeks(last), observed: weeks(now)) else {
            return nil
        }
        let (early, total) = (try row.int("early_n"), try row.int("total") - (try row.int("first_amount")))
        let earlyLast = try row.instant("early_last")
        self.init(
            customer: try row.id("customer_id"), history: history,
            spend: GammaGamma.Spend(count: repeats, mean: Double(total) / Double(max(1, repeats))),
            earlier: early == 0
                ? nil : PurchaseHistory(repeats: early - 1, last: weeks(earlyLast), observed: weeks(cut)),
            later: repeats + 1 - early,
            isAtMidnight: [first, last].allSatisfy { LocalDay($0, in: zone).start(in: zone) == $0 })
    }
}
