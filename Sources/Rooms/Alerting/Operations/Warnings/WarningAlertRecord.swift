import Listening
import Primitives
package import Storage

/// The rows of signals that rang.
package enum WarningAlertRecord {
    /// The signals that alerts stand for, the latest day first.
    package static func of(_ alerts: [AlertID], in snapshot: Snapshot) throws -> [AlertID: [EarlyWarning]] {
        guard !alerts.isEmpty else { return [:] }
        return try snapshot.rows(
            """
            SELECT * FROM alert_warnings WHERE tenant_id = \(snapshot.tenant) AND alert_id IN \(SQL.list(alerts))
            ORDER BY local_day DESC, touchpoint, chart
            """
        ).reduce(into: [:]) { found, row in
            guard let warning = try EarlyWarning(row) else { return }
            found[try row.id("alert_id"), default: []].append(warning)
        }
    }

    /// Notes that a signal belongs to an alert; false when it rang before.
    static func claim(_ warning: EarlyWarning, for alert: AlertID, in tx: Transaction) throws -> Bool {
        try tx.run(
            """
            INSERT INTO alert_warnings (tenant_id, touchpoint, local_day, chart, alert_id, unhappy_count, answer_count,
                                        usual)
            VALUES (\(tx.tenant), \(warning.touchpoint?.rawValue ?? ""), \(warning.day.iso8601), \(warning.chart.rawValue),
                    \(alert), \(warning.unhappy), \(warning.answers), \(warning.usual))
            ON CONFLICT (tenant_id, touchpoint, local_day, chart) DO NOTHING
            """) == 1
    }

    /// The alerts about warnings that nobody has taken, the newest first.
    static func open(in tx: Transaction) throws -> [Alert] {
        try tx.rows(
            """
            SELECT * FROM alerts WHERE tenant_id = \(tx.tenant) AND state IN ('ringing', 'unanswered')
              AND cause_key LIKE \(AlertMatter.warningWord + "%") ORDER BY raised_at DESC, alert_id
            """
        ).map { try Alert($0) }
    }
}

extension EarlyWarning {
    /// A stored signal; nil when a newer release wrote it.
    fileprivate init?(_ row: Row) throws {
        self.init(
            place: try row.text("touchpoint"), day: try row.text("local_day"), chart: try row.text("chart"),
            unhappy: try row.int("unhappy_count"), answers: try row.int("answer_count"),
            usual: try row.double("usual"))
    }

    /// What the event of a signal tells; nil when it lacks what it should name.
    init?(_ event: Event) {
        let facts = event.facts
        guard let place = facts["touchpoint"]?.text, let day = facts["day"]?.text, let chart = facts["chart"]?.text,
            let unhappy = facts["unhappy"]?.integer, let answers = facts["answers"]?.integer,
            let usual = facts["usual"]?.number
        else { return nil }
        self.init(place: place, day: day, chart: chart, unhappy: Int(unhappy), answers: Int(answers), usual: usual)
    }

    private init?(place: String, day: String, chart: String, unhappy: Int, answers: Int, usual: Double) {
        guard let day = LocalDay(iso8601: day), let chart = Chart(rawValue: chart) else { return nil }
        let touchpoint = place.isEmpty ? nil : Touchpoint(rawValue: place) ?? .other
        self.init(
            touchpoint: touchpoint, day: day, chart: chart, unhappy: unhappy, answers: answers, usual: usual)
    }
}
