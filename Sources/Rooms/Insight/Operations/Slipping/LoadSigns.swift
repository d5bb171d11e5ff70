import People
import Primitives
import Statistics
import Storage

/// The signs of every customer in the last half year and in the one before.
struct SignCounts {
    /// How long one period is.
    static let period: Duration = .days(182)
    /// A survey mail counts as unanswered only after so many days.
    static let patience: Duration = .days(14)

    private(set) var signs: [CustomerSigns<CustomerID>] = []

    /// Counts surveys, purchases, returns and complaints, and takes the chances of the latest forecast.
    init(at now: Instant, in snapshot: Snapshot) throws {
        let (middle, start) = (now - Self.period, now - Self.period - Self.period)
        let surveys = try Self.surveys(from: start, to: middle, until: now - Self.patience, in: snapshot)
        let orders = try Self.orders(from: start, to: middle, until: now, in: snapshot)
        let complaints = try Self.complaints(since: start, in: snapshot)
        let chances = try Self.chances(in: snapshot)
        let everybody = Set(surveys.keys).union(orders.keys).union(chances.keys)
        // The order of ids keeps the list the same when nothing changed.
        signs = everybody.sorted { $0.uuid.text < $1.uuid.text }.compactMap { id in
            let (asked, bought, chance) = (surveys[id] ?? Pairs(), orders[id] ?? Pairs(), chances[id])
            guard
                let before = CustomerSigns<CustomerID>.Period(
                    chanceAlive: chance?.before, asked: asked.before.all, answered: asked.before.some,
                    purchases: bought.before.all, returns: bought.before.some),
                let after = CustomerSigns<CustomerID>.Period(
                    chanceAlive: chance?.now, asked: asked.now.all, answered: asked.now.some,
                    purchases: bought.now.all, returns: bought.now.some)
            else { return nil }
            return CustomerSigns(customer: id, complaints: complaints[id] ?? 0, before: before, now: after)
        }
    }

    /// Things and those of them with a property, in both periods.
    private struct Pairs {
        var before = (all: 0, some: 0)
        var now = (all: 0, some: 0)
    }

    private static func surveys(from start: Instant, to middle: Instant, until end: Instant, in snapshot: Snapshot)
        throws -> [CustomerID: Pairs]
    {
        try pairs(
            """
            SELECT customer_id, is_now, COUNT(*) AS n, SUM(is_hit) AS hits FROM (
              SELECT i.customer_id, CASE WHEN i.sent_at > \(middle) THEN 1 ELSE 0 END AS is_now,
                     CASE WHEN f.confirmed_at IS NOT NULL AND f.voided_at IS NULL THEN 1 ELSE 0 END AS is_hit
              FROM invitations i
              LEFT JOIN feedback f ON f.tenant_id = i.tenant_id AND f.invitation_id = i.invitation_id
              WHERE i.tenant_id = \(snapshot.tenant) AND i.state = 'sent'
                AND i.sent_at > \(start) AND i.sent_at <= \(end)) AS asked
            GROUP BY customer_id, is_now
            """, in: snapshot)
    }

    private static func orders(from start: Instant, to middle: Instant, until end: Instant, in snapshot: Snapshot)
        throws -> [CustomerID: Pairs]
    {
        try pairs(
            """
            SELECT customer_id, is_now, COUNT(*) AS n, SUM(is_hit) AS hits FROM (
              SELECT customer_id, CASE WHEN placed_at > \(middle) THEN 1 ELSE 0 END AS is_now,
                     CASE WHEN returned_at IS NOT NULL THEN 1 ELSE 0 END AS is_hit
              FROM orders
              WHERE tenant_id = \(snapshot.tenant) AND placed_at > \(start) AND placed_at <= \(end)) AS bought
            GROUP BY customer_id, is_now
            """, in: snapshot)
    }

    private static func pairs(_ sql: SQL, in snapshot: Snapshot) throws -> [CustomerID: Pairs] {
        var found: [CustomerID: Pairs] = [:]
        for row in try snapshot.rows(sql) {
            let counts = (all: try row.int("n"), some: try row.int("hits"))
            let id: CustomerID = try row.id("customer_id")
            if try row.bool("is_now") {
                found[id, default: Pairs()].now = counts
            } else {
                found[id, default: Pairs()].before = counts
            }
        }
        return found
    }

    /// Unhappy answers and cases; whoever has one is not silent.
    private static func complaints(since start: Instant, in snapshot: Snapshot) throws -> [CustomerID: Int] {
        let rows = try snapshot.rows(
            """
            SELECT customer_id, COUNT(*) AS n FROM (
              SELECT customer_id FROM cases WHERE tenant_id = \(snapshot.tenant) AND opened_at > \(start)
              UNION ALL
              SELECT customer_id FROM measured
              WHERE tenant_id = \(snapshot.tenant) AND kind = 'rating' AND word IN ('angry', 'disappointed')
                AND customer_id IS NOT NULL AND at > \(start)) AS complained
            GROUP BY customer_id
            """)
        return Dictionary(
            try rows.map { (try $0.id("customer_id", CustomerID.self), try $0.int("n")) }, uniquingKeysWith: +)
    }

    private static func chances(in snapshot: Snapshot) throws -> [CustomerID: (before: Double?, now: Double?)] {
        let rows = try snapshot.rows(
            """
            SELECT customer_id, chance, chance_before FROM customer_values
            WHERE tenant_id = \(snapshot.tenant) AND chance IS NOT NULL
            """)
        let pairs = try rows.map {
            (
                try $0.id("customer_id", CustomerID.self),
                (before: try $0.doubleIfAny("chance_before"), now: try $0.doubleIfAny("chance"))
            )
        }
        return Dictionary(pairs) { first, _ in first }
    }
}
