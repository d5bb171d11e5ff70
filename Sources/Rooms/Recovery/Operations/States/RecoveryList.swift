package import Handling
package import People
package import Primitives
package import Storage

/// A way back with the names that a list needs.
package struct RecoveryLine: Sendable {
    /// The way back.
    package let recovery: Recovery
    /// The customer's name; empty when it is not known.
    package let customerName: String
    /// The human number of the case.
    package let caseNumber: Int
    /// When the case was closed; nil while it is open.
    package let solvedAt: Instant?
    /// The states found at 30, 60 and 90 days after the last closing, by day.
    package let checks: [Int: RecoveryState]

    /// When the window of activity ends; nil while the case is open.
    package var windowEnds: Instant? { solvedAt.map { $0 + RecoveryFacts.window } }
}

/// A place in the list of ways back, the latest change first.
package struct RecoveryPlace: Hashable, Sendable {
    /// Since when the last line is in its state.
    package let since: Instant
    /// Tells lines of one millisecond apart.
    package let id: CaseID

    /// The place of a way back.
    package init(since: Instant, id: CaseID) {
        self.since = since
        self.id = id
    }
}

/// Lists of customers on the way back.
package enum RecoveryList {
    /// One page of a state, or of all when it is nil, behind a place.
    package static func page(
        _ state: RecoveryState?, after place: RecoveryPlace?, in snapshot: Snapshot
    ) throws -> (lines: [RecoveryLine], next: RecoveryPlace?) {
        var conditions: [SQL] = ["r.tenant_id = \(snapshot.tenant)"]
        if let state { conditions.append("r.state = \(state.rawValue)") }
        if let place {
            conditions.append("(r.since < \(place.since) OR (r.since = \(place.since) AND r.case_id > \(place.id)))")
        }
        let found = try lines(conditions, limit: Limits.pageRows + 1, in: snapshot)
        let page = Array(found.prefix(Limits.pageRows))
        let last = found.count > Limits.pageRows ? page.last?.recovery : nil
        return (page, last.map { RecoveryPlace(since: $0.since, id: $0.caseID) })
    }

    /// A customer's ways back, the newest change first, at most ten.
    package static func of(_ customer: CustomerID, in snapshot: Snapshot) throws -> [RecoveryLine] {
        try lines(["r.tenant_id = \(snapshot.tenant)", "r.customer_id = \(customer)"], limit: 10, in: snapshot)
    }

    /// The way back in one case; nil for praise and questions.
    package static func find(_ item: CaseID, in snapshot: Snapshot) throws -> RecoveryLine? {
        try lines(["r.tenant_id = \(snapshot.tenant)", "r.case_id = \(item)"], limit: 1, in: snapshot).first
    }

    private static func lines(_ conditions: [SQL], limit: Int, in snapshot: Snapshot) throws -> [RecoveryLine] {
        try snapshot.rows(
            """
            SELECT r.*, c.number AS case_number, c.closed_at, k.name AS customer_name FROM recoveries r
            JOIN cases c ON c.tenant_id = r.tenant_id AND c.case_id = r.case_id
            LEFT JOIN customers k ON k.tenant_id = r.tenant_id AND k.customer_id = r.customer_id
            WHERE \(SQL.joined(conditions, by: " AND ")) ORDER BY r.since DESC, r.case_id LIMIT \(limit)
            """
        ).map { row in
            let recovery = try Recovery(row)
            let checks = try RecoveryRecord.checks(of: recovery.caseID, in: snapshot)
            return RecoveryLine(
                recovery: recovery, customerName: try row.textIfAny("customer_name") ?? "",
                caseNumber: try row.int("case_number"), solvedAt: try row.instantIfAny("closed_at"),
                checks: Dictionary(checks.map { ($0.day, $0.state) }) { _, last in last })
        }
    }
}
