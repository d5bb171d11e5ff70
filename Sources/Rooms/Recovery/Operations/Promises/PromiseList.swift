import Foundation
import People
package import Primitives
package import Storage

/// Which promises a list shows.
package enum PromiseView: String, CaseIterable, Sendable {
    /// Open, the next due first.
    case open
    /// Open, and the warning time has come.
    case risk
    /// Their time went by, the latest first.
    case broken
    /// Met in time, the latest first.
    case kept
}

/// A promise with the names that a list needs.
package struct PromiseLine: Sendable {
    /// The promise.
    package let promise: Promise
    /// The customer's name; empty when it is not known.
    package let customerName: String
    /// Who answers for it; nil when nobody does or the account is gone.
    package let ownerName: String?
    /// The human number of the case.
    package let caseNumber: Int
}

/// A place in a list of promises.
package struct PromisePlace: Hashable, Sendable {
    /// The due time of the last line.
    package let dueAt: Instant
    /// Tells promises of one millisecond apart.
    package let id: PromiseID

    /// The place of a promise.
    package init(dueAt: Instant, id: PromiseID) {
        self.dueAt = dueAt
        self.id = id
    }
}

/// Lists of promises over all cases of a brand.
package enum PromiseList {
    /// One page of a view, of one owner or of all, behind a place; one line more than a page says that there is another.
    package static func page(
        _ view: PromiseView, of owner: StaffID?, after place: PromisePlace?, at now: Instant, in snapshot: Snapshot
    ) throws -> (lines: [PromiseLine], next: PromisePlace?) {
        let isRising = view == .open || view == .risk
        var conditions = conditions(view, of: owner, at: now, in: snapshot)
        if let place {
            conditions.append(
                isRising
                    ? "(p.due_at > \(place.dueAt) OR (p.due_at = \(place.dueAt) AND p.promise_id > \(place.id)))"
                    : "(p.due_at < \(place.dueAt) OR (p.due_at = \(place.dueAt) AND p.promise_id < \(place.id)))")
        }
        let order: SQL = isRising ? "p.due_at, p.promise_id" : "p.due_at DESC, p.promise_id DESC"
        let lines = try snapshot.rows(
            """
            SELECT p.*, c.number AS case_number, k.name AS customer_name, s.name AS owner_name FROM promises p
            JOIN cases c ON c.tenant_id = p.tenant_id AND c.case_id = p.case_id
            LEFT JOIN customers k ON k.tenant_id = p.tenant_id AND k.customer_id = p.customer_id
            LEFT JOIN staff s ON s.staff_id = p.owner_id
            WHERE \(SQL.joined(conditions, by: " AND ")) ORDER BY \(order) LIMIT \(Limits.pageRows + 1)
            """
        ).map { row in
            PromiseLine(
                promise: try Promise(row), customerName: try row.textIfAny("customer_name") ?? "",
                ownerName: try row.textIfAny("owner_name"), caseNumber: try row.int("case_number"))
        }
        let page = Array(lines.prefix(Limits.pageRows))
        let last = lines.count > Limits.pageRows ? page.last?.promise : nil
        return (page, last.map { PromisePlace(dueAt: $0.dueAt, id: $0.id) })
    }

    /// How many promises each view shows.
    package static func counts(of owner: StaffID?, at now: Instant, in snapshot: Snapshot) throws -> [PromiseView: Int]
    {
        var counts: [PromiseView: Int] = [:]
        for view in PromiseView.allCases {
            let conditions = conditions(view, of: owner, at: now, in: snapshot)
            counts[view] = try snapshot.count(
                "SELECT COUNT(*) AS n FROM promises p WHERE \(SQL.joined(conditions, by: " AND "))")
        }
        return counts
    }

    /// How many promises of one owner are at risk or late, for the rail.
    package static func atRisk(of owner: StaffID, at now: Instant, in snapshot: Snapshot) throws -> Int {
        let conditions = conditions(.risk, of: owner, at: now, in: snapshot)
        return try snapshot.count("SELECT COUNT(*) AS n FROM promises p WHERE \(SQL.joined(conditions, by: " AND "))")
    }

    private static func conditions(_ view: PromiseView, of owner: StaffID?, at now: Instant, in snapshot: Snapshot)
        -> [SQL]
    {
        var all: [SQL] = ["p.tenant_id = \(snapshot.tenant)"]
        switch view {
        case .open: all.append("p.state = 'made' AND p.due_at >= \(now)")
        case .risk: all.append("p.state = 'made' AND p.due_at >= \(now) AND p.warn_at <= \(now)")
        case .broken: all.append("(p.state = 'broken' OR (p.state = 'made' AND p.due_at < \(now)))")
        case .kept: all.append("p.state = 'kept'")
        }
        if let owner { all.append("p.owner_id = \(owner)") }
        return all
    }
}
