import Handling
package import Listening
package import Primitives
package import Storage

/// Which alerts the history shows.
package struct AlertHistoryFilter: Hashable, Sendable {
    /// How an alert ended, as people ask for it.
    package enum Outcome: String, CaseIterable, Sendable {
        /// Nobody has taken it yet.
        case open
        case taken
        /// It climbed at least one rung.
        case escalated
        /// It stands for a storm, or was swallowed by one.
        case storm
    }

    /// Only alerts that ended so.
    package var outcome: Outcome?
    /// Only alerts of one rule.
    package var rule: RuleID?
    /// Only one face.
    package var face: Face?
    /// Only alerts that rang one person.
    package var staff: StaffID?
    /// Only alerts since this time.
    package var since: Instant?

    /// All alerts.
    package init() {}
}

/// A place in the history, newest first.
package struct AlertPlace: Hashable, Sendable {
    /// When the alert was raised.
    package let at: Instant
    /// Tells alerts of one millisecond apart.
    package let id: AlertID

    /// The place of an alert.
    package init(at: Instant, id: AlertID) {
        self.at = at
        self.id = id
    }
}

/// Somebody whom an alert rang.
package struct AlertRing: Hashable, Sendable {
    /// Who.
    package let name: String
    /// On which rung, from 0; -1 when they passed it on.
    package let level: Int
    /// When.
    package let at: Instant
}

/// One alert of the history with everything that became of it.
package struct AlertStory: Sendable {
    /// The alert.
    package let alert: Alert
    /// The customer's name; empty when the feedback had none.
    package let customerName: String
    /// The number of its case.
    package let caseNumber: Int?
    /// Who took it.
    package let taker: String?
    /// Who was rung, in order.
    package let rings: [AlertRing]
}

/// Reads the history of alerts.
package enum AlertHistory {
    /// One page, newest first, and where the next one begins.
    package static func page(
        _ filter: AlertHistoryFilter, after last: AlertPlace?, in snapshot: Snapshot
    ) throws -> (rows: [AlertStory], next: AlertPlace?) {
        var conditions: [SQL] = ["a.tenant_id = \(snapshot.tenant)"]
        switch filter.outcome {
        case .open: conditions.append("a.state IN ('ringing', 'unanswered')")
        case .taken: conditions.append("a.state = 'acknowledged'")
        case .escalated: conditions.append("a.level > 0")
        case .storm: conditions.append("(a.count > 1 OR a.state = 'collapsed')")
        case nil: break
        }
        if let rule = filter.rule { conditions.append("a.rule_id = \(rule)") }
        if let face = filter.face { conditions.append("a.face = \(face.rawValue)") }
        if let since = filter.since { conditions.append("a.raised_at >= \(since)") }
        if let staff = filter.staff {
            conditions.append(
                """
                EXISTS (SELECT 1 FROM alert_rings r
                        WHERE r.tenant_id = a.tenant_id AND r.alert_id = a.alert_id AND r.staff_id = \(staff))
                """)
        }
        if let last {
            conditions.append("(a.raised_at < \(last.at) OR (a.raised_at = \(last.at) AND a.alert_id < \(last.id)))")
        }
        let found = try stories(SQL.joined(conditions, by: " AND "), limit: Limits.pageRows + 1, in: snapshot)
        let page = Array(found.prefix(Limits.pageRows))
        let next =
            found.count > Limits.pageRows
            ? page.last.map { AlertPlace(at: $0.alert.raisedAt, id: $0.alert.id) } : nil
        return (page, next)
    }

    /// One alert of the brand.
    package static func find(_ id: AlertID, in snapshot: Snapshot) throws -> AlertStory? {
        try stories("a.tenant_id = \(snapshot.tenant) AND a.alert_id = \(id)", limit: 1, in: snapshot).first
    }

    /// The feedback that an alert stands for, newest first, at most a page.
    package static func sources(of id: AlertID, in snapshot: Snapshot) throws -> [FeedbackID] {
        try snapshot.rows(
            """
            SELECT feedback_id FROM alert_sources WHERE tenant_id = \(snapshot.tenant) AND alert_id = \(id)
            ORDER BY feedback_id DESC LIMIT \(Limits.pageRows)
            """
        ).map { try $0.id("feedback_id") }
    }

    private static func stories(_ condition: SQL, limit: Int, in snapshot: Snapshot) throws -> [AlertStory] {
        let rows = try snapshot.rows(
            """
            SELECT a.*, c.number AS case_number, k.name AS customer_name, s.name AS taker
            FROM alerts a
            LEFT JOIN cases c ON c.tenant_id = a.tenant_id AND c.case_id = a.case_id
            LEFT JOIN customers k ON k.tenant_id = a.tenant_id AND k.customer_id = a.customer_id
            LEFT JOIN staff s ON s.staff_id = a.acknowledged_by
            WHERE \(condition) ORDER BY a.raised_at DESC, a.alert_id DESC LIMIT \(limit)
            """)
        let alerts = try rows.map { try Alert($0) }
        let rings = try rings(of: alerts.map(\.id), in: snapshot)
        return try zip(rows, alerts).map { row, alert in
            AlertStory(
                alert: alert, customerName: try row.textIfAny("customer_name") ?? "",
                caseNumber: try row.intIfAny("case_number"), taker: try row.textIfAny("taker"),
                rings: rings[alert.id] ?? [])
        }
    }

    private static func rings(of ids: [AlertID], in snapshot: Snapshot) throws -> [AlertID: [AlertRing]] {
        try snapshot.rows(
            """
            SELECT r.alert_id, r.level, r.at, s.name FROM alert_rings r JOIN staff s ON s.staff_id = r.staff_id
            WHERE r.tenant_id = \(snapshot.tenant) AND r.alert_id IN \(SQL.list(ids)) ORDER BY r.at, r.staff_id
            """
        ).reduce(into: [:]) { found, row in
            found[try row.id("alert_id"), default: []].append(
                AlertRing(name: try row.text("name"), level: try row.int("level"), at: try row.instant("at")))
        }
    }
}
