package import Handling
package import Listening
package import People
package import Primitives
package import Storage

/// The way back of one customer in one case.
package struct Recovery: Hashable, Sendable {
    /// The case.
    package let caseID: CaseID
    /// The customer.
    package let customer: CustomerID
    /// The rating that led to the case; nil when words did.
    package let firstFace: Face?
    /// How far the customer is back.
    package let state: RecoveryState
    /// Since when.
    package let since: Instant
    /// When the case was opened.
    package let unhappyAt: Instant
    /// Goes up with each change.
    package let version: Int
}

/// The rows of recoveries, one a case.
package enum RecoveryRecord {
    /// The way back in a case; nil for praise and questions.
    package static func find(_ item: CaseID, in snapshot: Snapshot) throws -> Recovery? {
        try snapshot.row("SELECT * FROM recoveries WHERE tenant_id = \(snapshot.tenant) AND case_id = \(item)")
            .map { try Recovery($0) }
    }

    /// All of a customer's ways back, the newest first.
    package static func of(_ customer: CustomerID, in snapshot: Snapshot) throws -> [Recovery] {
        try snapshot.rows(
            """
            SELECT * FROM recoveries WHERE tenant_id = \(snapshot.tenant) AND customer_id = \(customer)
            ORDER BY unhappy_at DESC, case_id LIMIT 100
            """
        ).map { try Recovery($0) }
    }

    /// Those of the customers who have a recovery, in whatever state.
    static func recovering(_ customers: [CustomerID], in snapshot: Snapshot) throws -> Set<CustomerID> {
        guard !customers.isEmpty else { return [] }
        return try snapshot.rows(
            """
            SELECT DISTINCT customer_id FROM recoveries
            WHERE tenant_id = \(snapshot.tenant) AND customer_id IN \(SQL.steadyList(customers))
            """
        ).reduce(into: []) { $0.insert(try $1.id("customer_id")) }
    }

    /// Those in a state, the latest first, behind `last` when it is given.
    package static func list(
        _ state: RecoveryState, after last: Recovery? = nil, limit: Int = Limits.pageRows, in snapshot: Snapshot
    ) throws -> [Recovery] {
        let behind: SQL =
            if let last { " AND (since < \(last.since) OR (since = \(last.since) AND case_id > \(last.caseID)))" } else
            { "" }
        return try snapshot.rows(
            """
            SELECT * FROM recoveries WHERE tenant_id = \(snapshot.tenant) AND state = \(state.rawValue)\(behind)
            ORDER BY since DESC, case_id LIMIT \(limit)
            """
        ).map { try Recovery($0) }
    }

    /// How many customers' cases are in each state.
    package static func counts(in snapshot: Snapshot) throws -> [RecoveryState: Int] {
        let rows = try snapshot.rows(
            "SELECT state, COUNT(*) AS n FROM recoveries WHERE tenant_id = \(snapshot.tenant) GROUP BY state")
        return Dictionary(try rows.map { (try $0.word("state"), try $0.int("n")) }) { $0 + $1 }
    }

    /// The states as they were found at 30, 60 and 90 days after the last closing, by day.
    package static func checks(of item: CaseID, in snapshot: Snapshot) throws -> [(day: Int, state: RecoveryState)] {
        try snapshot.rows(
            """
            SELECT day, state FROM recovery_checks WHERE tenant_id = \(snapshot.tenant) AND case_id = \(item)
              AND solved_at = (SELECT MAX(solved_at) FROM recovery_checks
                WHERE tenant_id = \(snapshot.tenant) AND case_id = \(item))
            ORDER BY day
            """
        ).map { (try $0.int("day"), try $0.word("state")) }
    }
}

extension Recovery {
    init(_ row: Row) throws {
        self.init(
            caseID: try row.id("case_id"), customer: try row.id("customer_id"),
            firstFace: try row.wordIfAny("first_face"),
            state: try row.word("state"), since: try row.instant("since"), unhappyAt: try row.instant("unhappy_at"),
            version: try row.int("version"))
    }
}
