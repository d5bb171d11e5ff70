import People
import Primitives
import Storage

/// Reads the trails of all customers, some thousand at a time, so that no page of them holds up a writer.
struct TrailPages {
    /// How far back anything is looked at: a model learns from the year before the last one.
    static let lookBack: Duration = .days(800)
    private static let size = 2_000

    /// A page of customers behind one of them, in the order of ids; empty at the end.
    static func after(_ last: CustomerID?, until now: Instant, in snapshot: Snapshot) throws -> [CustomerTrail] {
        let behind = last.map { (id: CustomerID) -> SQL in "AND customer_id > \(id)" } ?? ""
        let ids: [CustomerID] = try snapshot.rows(
            """
            SELECT customer_id FROM customers
            WHERE tenant_id = \(snapshot.tenant) AND merged_into IS NULL \(behind) ORDER BY customer_id LIMIT \(size)
            """
        ).map { try $0.id("customer_id") }
        guard let first = ids.first, let end = ids.last else { return [] }
        var trails = Dictionary(uniqueKeysWithValues: ids.map { ($0, CustomerTrail(customer: $0)) })
        let since = now - lookBack
        let rows = try snapshot.rows(
            """
            SELECT customer_id, 'order' AS kind, placed_at AS at, returned_at AS ended_at, NULL AS face FROM orders
            WHERE tenant_id = \(snapshot.tenant) AND customer_id >= \(first) AND customer_id <= \(end)
              AND placed_at > \(since) AND placed_at <= \(now)
            UNION ALL
            SELECT f.customer_id, 'answer' AS kind, f.confirmed_at AS at, NULL AS ended_at, f.face AS face
            FROM feedback f
            LEFT JOIN surveys s ON s.tenant_id = f.tenant_id AND s.survey_id = f.survey_id
            WHERE f.tenant_id = \(snapshot.tenant) AND f.customer_id >= \(first) AND f.customer_id <= \(end)
              AND f.confirmed_at > \(since) AND f.confirmed_at <= \(now) AND f.voided_at IS NULL
              AND (s.is_after_case IS NULL OR s.is_after_case = 0)
            UNION ALL
            SELECT customer_id, 'case' AS kind, opened_at AS at, closed_at AS ended_at, NULL AS face FROM cases
            WHERE tenant_id = \(snapshot.tenant) AND customer_id >= \(first) AND customer_id <= \(end)
              AND opened_at > \(since) AND opened_at <= \(now) AND merged_into IS NULL
            """)
        for row in rows { try trails[row.id("customer_id")]?.add(row) }
        return ids.compactMap { trails[$0] }
    }
}

extension CustomerTrail {
    fileprivate mutating func add(_ row: Row) throws {
        let (at, ended) = (try row.instant("at"), try row.instantIfAny("ended_at"))
        switch try row.text("kind") {
        case "order": orders.append(Order(at: at, returnedAt: ended))
        case "answer":
            let face = try row.textIfAny("face")
            answers.append(Answer(at: at, isUnhappy: face.map { $0 == "angry" || $0 == "disappointed" }))
        default: cases.append(Matter(at: at, closedAt: ended))
        }
    }
}
