import Handling
package import People
package import Primitives
package import Storage

/// A customer whom a cause has touched, and whether they may and need to be told of the action against it.
package struct AffectedCustomer: Hashable, Sendable, Identifiable {
    /// Whom it touched.
    package let id: CustomerID
    /// The name that lists show.
    package let name: String
    /// The language that they are told in.
    package let language: LanguageCode
    /// How many of their complaints have the cause.
    package let complaintCount: Int
    /// Whether there is an address, and no wish not to be written to.
    package let isReachable: Bool
    /// The state of what they were told of this action; nil before.
    package let notice: NoticeState?
}

/// Where the telling of one customer stands.
package enum NoticeState: String, CaseIterable, Sendable {
    /// The mail is on its way.
    case queued
    /// The mail has left.
    case sent
    /// The mail was given up.
    case failed
}

/// Everyone whose complaint has the cause of the action, those with most complaints first; at most `limit`.
package func affectedCustomers(
    of action: CorrectiveAction, limit: Int = 500, in snapshot: Snapshot
) throws -> [AffectedCustomer] {
    try snapshot.rows(
        """
        SELECT u.customer_id, u.name, u.language, u.unsubscribed_at, t.state, COUNT(*) AS complaints,
          (SELECT COUNT(*) FROM customer_addresses a
           WHERE a.tenant_id = \(snapshot.tenant) AND a.customer_id = u.customer_id AND a.kind = 'email') AS addresses
        FROM complaints c
        JOIN cases k ON k.tenant_id = c.tenant_id AND k.case_id = c.case_id
        JOIN customers u ON u.tenant_id = k.tenant_id AND u.customer_id = k.customer_id
        LEFT JOIN action_notices t
          ON t.tenant_id = u.tenant_id AND t.customer_id = u.customer_id AND t.action_id = \(action.id)
        WHERE c.tenant_id = \(snapshot.tenant) AND c.cause_id = \(action.cause)
        GROUP BY u.customer_id, u.name, u.language, u.unsubscribed_at, t.state
        ORDER BY complaints DESC, u.customer_id LIMIT \(limit)
        """
    ).map { row in
        AffectedCustomer(
            id: try row.id("customer_id"), name: try row.text("name"), language: try row.word("language"),
            complaintCount: try row.int("complaints"),
            isReachable: try row.int("addresses") > 0 && row.intIfAny("unsubscribed_at") == nil,
            notice: try row.wordIfAny("state"))
    }
}
