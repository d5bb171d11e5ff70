package import Foundation
package import People
package import Primitives
package import Storage

/// The customers with a bad experience since some day, with all that is known of them.
package struct UnhappyPasts: Sendable {
    /// The customers.
    package let pasts: [CustomerPast]
    /// From when on bad experiences were counted.
    package let since: Instant

    /// How far back bad experiences count.
    package static let lookBack: Duration = .days(1_095)

    /// Reads the latest `limit` bad experiences at most; where there are more, `since` is later.
    package static func load(at now: Instant, limit: Int = 50_000, in snapshot: Snapshot) throws -> UnhappyPasts {
        let bads = try snapshot.rows(
            """
            SELECT m.at, COALESCE(c.merged_into, m.customer_id) AS customer_id
            FROM measured m
            JOIN customers c ON c.tenant_id = m.tenant_id AND c.customer_id = m.customer_id
            LEFT JOIN surveys s ON s.tenant_id = m.tenant_id AND s.survey_id = m.survey_id
            WHERE m.tenant_id = \(snapshot.tenant) AND m.word IN ('angry', 'disappointed')
              AND m.customer_id IS NOT NULL AND m.kind IN ('rating', 'case')
              AND m.at > \(now - lookBack) AND m.at <= \(now) AND (s.is_after_case IS NULL OR s.is_after_case = 0)
            ORDER BY m.at DESC LIMIT \(limit)
            """)
        var pasts: [CustomerID: CustomerPast] = [:]
        for row in bads {
            let (id, at): (CustomerID, Instant) = (try row.id("customer_id"), try row.instant("at"))
            pasts[id, default: CustomerPast(customer: id, seen: at)].see(at)
            pasts[id]?.bads.append(at)
        }
        let ids = Array(pasts.keys)
        for start in stride(from: 0, to: ids.count, by: 500) {
            try addSigns(of: Array(ids[start..<min(start + 500, ids.count)]), until: now, to: &pasts, in: snapshot)
        }
        let since = bads.count < limit ? now - lookBack : try bads.last?.instant("at") ?? now - lookBack
        // The order of ids, so that equal data give equal figures.
        return UnhappyPasts(pasts: pasts.values.sorted { $0.customer.uuid.text < $1.customer.uuid.text }, since: since)
    }

    /// Orders, answers and cases of some customers; what was done in their cases.
    private static func addSigns(
        of ids: [CustomerID], until now: Instant, to pasts: inout [CustomerID: CustomerPast], in snapshot: Snapshot
    ) throws {
        let signs = try snapshot.rows(
            """
            SELECT customer_id, MIN(at) AS first_at, MAX(at) AS last_at FROM (
              SELECT customer_id, placed_at AS at FROM orders
              WHERE tenant_id = \(snapshot.tenant) AND customer_id IN \(SQL.list(ids)) AND returned_at IS NULL
              UNION ALL
              SELECT f.customer_id, f.confirmed_at AS at FROM feedback f
              LEFT JOIN surveys s ON s.tenant_id = f.tenant_id AND s.survey_id = f.survey_id
              WHERE f.tenant_id = \(snapshot.tenant) AND f.customer_id IN \(SQL.list(ids))
                AND f.confirmed_at IS NOT NULL AND f.voided_at IS NULL
                AND (s.is_after_case IS NULL OR s.is_after_case = 0)
              UNION ALL
              SELECT customer_id, opened_at AS at FROM cases
              WHERE tenant_id = \(snapshot.tenant) AND customer_id IN \(SQL.list(ids))) AS signs
            WHERE at <= \(now) GROUP BY customer_id
            """)
        for row in signs {
            let id: CustomerID = try row.id("customer_id")
            pasts[id]?.see(try row.instant("first_at"))
            pasts[id]?.see(try row.instant("last_at"))
        }
        let cases = try snapshot.rows(
            """
            SELECT customer_id, first_reply_at, closed_at FROM cases
            WHERE tenant_id = \(snapshot.tenant) AND customer_id IN \(SQL.list(ids)) AND merged_into IS NULL
            """)
        for row in cases {
            let id: CustomerID = try row.id("customer_id")
            if let at = try row.instantIfAny("first_reply_at"), at <= now { pasts[id]?.contacts.append(at) }
            if let at = try row.instantIfAny("closed_at"), at <= now { pasts[id]?.recoveries.append(at) }
        }
    }
}
