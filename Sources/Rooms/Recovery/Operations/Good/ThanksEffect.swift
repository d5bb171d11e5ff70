package import Primitives
package import Storage

/// What thanks were worth: how many of the thanked and of the hold-out group bought again within 90 days.
package struct ThanksEffect: Hashable, Sendable {
    /// One of the two groups.
    package struct Group: Hashable, Sendable {
        /// Good answers, at most one a customer in 90 days.
        package let count: Int
        /// Those whose customer bought within 90 days afterwards.
        package let buying: Int
    }

    /// Customers who were to be thanked.
    package let thanked: Group
    /// Customers who were left out for comparison.
    package let heldOut: Group

    /// Counts good answers since `start`; those of the last days have had less time to buy, in both groups alike.
    package static func find(since start: Instant, in snapshot: Snapshot) throws -> ThanksEffect {
        let window = Duration.days(90).milliseconds
        let rows = try snapshot.rows(
            """
            SELECT t.is_held_out, COUNT(*) AS n, SUM(CASE WHEN EXISTS (
                SELECT 1 FROM orders o WHERE o.tenant_id = t.tenant_id AND o.customer_id = t.customer_id
                  AND o.returned_at IS NULL AND o.placed_at > t.at AND o.placed_at <= t.at + \(window)) THEN 1 ELSE 0 END)
              AS buying
            FROM thanks t WHERE t.tenant_id = \(snapshot.tenant) AND t.at > \(start) GROUP BY t.is_held_out
            """)
        var groups: [Bool: Group] = [:]
        for row in rows {
            groups[try row.bool("is_held_out")] = Group(count: try row.int("n"), buying: try row.int("buying"))
        }
        let none = Group(count: 0, buying: 0)
        return ThanksEffect(thanked: groups[false] ?? none, heldOut: groups[true] ?? none)
    }
}
