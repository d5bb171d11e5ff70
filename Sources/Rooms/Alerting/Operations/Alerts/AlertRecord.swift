package import Handling
import Listening
import Primitives
package import Storage

/// The rows of alerts.
package enum AlertRecord {
    /// One alert of the brand.
    package static func find(_ id: AlertID, in snapshot: Snapshot) throws -> Alert? {
        try snapshot.row("SELECT * FROM alerts WHERE tenant_id = \(snapshot.tenant) AND alert_id = \(id)").map {
            try Alert($0)
        }
    }

    /// The alerts of a case that nobody has taken.
    package static func open(ofCase id: CaseID, in snapshot: Snapshot) throws -> [Alert] {
        try snapshot.rows(
            """
            SELECT * FROM alerts WHERE tenant_id = \(snapshot.tenant) AND case_id = \(id) AND state IN ('ringing', 'unanswered')
            ORDER BY raised_at
            """
        ).map { try Alert($0) }
    }

    /// When the alerts of one cause were raised since `earliest`, and the newest of them.
    static func ofCause(_ key: String, since earliest: Instant, in tx: Transaction) throws -> [Alert] {
        try tx.rows(
            """
            SELECT * FROM alerts WHERE tenant_id = \(tx.tenant) AND cause_key = \(key) AND raised_at > \(earliest)
            ORDER BY raised_at, alert_id
            """
        ).map { try Alert($0) }
    }

    /// The alert that stands for a storm of this cause which still goes on; it may have been taken meanwhile.
    static func storm(_ key: String, at now: Instant, in tx: Transaction) throws -> Alert? {
        try tx.row(
            """
            SELECT * FROM alerts WHERE tenant_id = \(tx.tenant) AND cause_key = \(key) AND count > 1
              AND last_at > \(now - AlertStorm.window) AND state <> 'collapsed' ORDER BY raised_at DESC LIMIT 1
            """
        ).map { try Alert($0) }
    }

    /// Rings everyone for one alert who was rung for another, and moves what the other stood for.
    static func move(from other: AlertID, to root: AlertID, in tx: Transaction) throws {
        try tx.run(
            """
            INSERT INTO alert_rings (tenant_id, alert_id, staff_id, level, at)
            SELECT tenant_id, CAST(\(root) AS \(uuid(tx))), staff_id, level, at FROM alert_rings
            WHERE tenant_id = \(tx.tenant) AND alert_id = \(other)
            ON CONFLICT (tenant_id, alert_id, staff_id) DO NOTHING
            """)
        try tx.run(
            "UPDATE alert_sources SET alert_id = \(root) WHERE tenant_id = \(tx.tenant) AND alert_id = \(other)")
    }

    private static func uuid(_ tx: Transaction) -> SQL { tx.engine == .sqlite ? "BLOB" : "uuid" }

    static func insert(_ alert: Alert, in tx: Transaction) throws {
        try tx.run(
            """
            INSERT INTO alerts (tenant_id, alert_id, rule_id, cause_key, feedback_id, case_id, customer_id, face, level, state,
              assignee_id, team_id, count, raised_at, last_at, climbs_at, rung_minutes, ladder)
            VALUES (\(tx.tenant), \(alert.id), \(alert.rule), \(alert.causeKey), \(alert.feedback), \(alert.caseID),
              \(alert.customer), \(alert.face?.rawValue), \(alert.level), \(alert.state.rawValue), \(alert.assignee),
              \(alert.team), \(alert.count), \(alert.raisedAt), \(alert.raisedAt), \(alert.climbsAt),
              \(alert.ladder.rung(0).minutes), \(alert.ladder.stored))
            """)
    }

    static func update(_ alert: Alert, lastAt: Instant, in tx: Transaction) throws {
        try tx.run(
            """
            UPDATE alerts SET level = \(alert.level), state = \(alert.state.rawValue), assignee_id = \(alert.assignee),
              count = \(alert.count), climbs_at = \(alert.climbsAt), acknowledged_at = \(alert.acknowledgedAt),
              acknowledged_by = \(alert.acknowledgedBy), last_at = \(lastAt)
            WHERE tenant_id = \(tx.tenant) AND alert_id = \(alert.id)
            """)
    }

    /// Notes that one piece of feedback belongs to an alert; false when it rang before.
    static func claim(_ feedback: FeedbackID, for alert: AlertID, in tx: Transaction) throws -> Bool {
        try tx.run(
            """
            INSERT INTO alert_sources (tenant_id, feedback_id, alert_id) VALUES (\(tx.tenant), \(feedback), \(alert))
            ON CONFLICT (tenant_id, feedback_id) DO NOTHING
            """) == 1
    }

    /// Whether feedback has rung.
    static func hasRung(_ feedback: FeedbackID, in tx: Transaction) throws -> Bool {
        try tx.row("SELECT alert_id FROM alert_sources WHERE tenant_id = \(tx.tenant) AND feedback_id = \(feedback)")
            != nil
    }
}

extension Alert {
    init(_ row: Row) throws {
        self.init(
            id: try row.id("alert_id"), rule: try row.idIfAny("rule_id"), causeKey: try row.text("cause_key"),
            feedback: try row.idIfAny("feedback_id"), caseID: try row.idIfAny("case_id"),
            customer: try row.idIfAny("customer_id"), face: try row.wordIfAny("face"), level: try row.int("level"),
            state: try row.word("state"), assignee: try row.idIfAny("assignee_id"), team: try row.idIfAny("team_id"),
            count: try row.int("count"), raisedAt: try row.instant("raised_at"),
            climbsAt: try row.instantIfAny("climbs_at"),
            ladder: try AlertLadder(stored: row.json("ladder")) ?? .standard(minutes: row.int("rung_minutes")),
            acknowledgedAt: try row.instantIfAny("acknowledged_at"),
            acknowledgedBy: try row.idIfAny("acknowledged_by"))
    }

    func event(_ kind: String, _ facts: JSONValue, _ act: Act) -> Event {
        Event(kind, subject: id.uuid, caseID: caseID?.uuid, customerID: customer?.uuid, facts: facts, act: act)
    }
}
