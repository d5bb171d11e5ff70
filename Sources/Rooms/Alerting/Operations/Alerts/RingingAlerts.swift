import Handling
import Listening
package import Primitives
package import Storage

/// One card above the inbox: an alert that rings for the reader.
package struct RingingAlert: Sendable {
    /// The alert.
    package let alert: Alert
    /// The customer's name; nil when the feedback had none.
    package let customerName: String?
    /// The beginning of the words, as the case list shows it; the program puts the words of a promise here.
    package var preview: String
    /// The case's version, for taking it.
    package let caseNumber: Int?
    /// The signals of the charts that it stands for, the latest first; empty for other alerts.
    package let warnings: [EarlyWarning]
}

/// The alerts that ring for one member of staff, the newest first, at most five; who passed one on does not see it again.
package func ringingAlerts(for staff: StaffID, in snapshot: Snapshot) throws -> [RingingAlert] {
    let rows = try snapshot.rows(
        """
        SELECT a.*, c.number AS case_number, c.preview AS preview, k.name AS customer_name
        FROM alert_rings r
        JOIN alerts a ON a.tenant_id = r.tenant_id AND a.alert_id = r.alert_id
        LEFT JOIN cases c ON c.tenant_id = a.tenant_id AND c.case_id = a.case_id
        LEFT JOIN customers k ON k.tenant_id = a.tenant_id AND k.customer_id = a.customer_id
        WHERE r.tenant_id = \(snapshot.tenant) AND r.staff_id = \(staff) AND r.level >= 0 AND a.state IN ('ringing', 'unanswered')
        ORDER BY a.raised_at DESC, a.alert_id LIMIT 5
        """)
    let warnings = try WarningAlertRecord.of(rows.map { try $0.id("alert_id") }, in: snapshot)
    return try rows.map { row in
        let alert = try Alert(row)
        return RingingAlert(
            alert: alert, customerName: try row.textIfAny("customer_name"), preview: try row.textIfAny("preview") ?? "",
            caseNumber: try row.intIfAny("case_number"), warnings: warnings[alert.id] ?? [])
    }
}
