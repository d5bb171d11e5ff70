package import Handling
import People
package import Primitives
package import Storage

/// Why an alert can not be taken or passed on.
package enum AlertRefusal: Error, Hashable, Sendable {
    /// There is no such alert in this brand.
    case unknown
    /// Only staff take alerts.
    case notStaff
    /// Someone else has taken it already.
    case takenBy(StaffID)
}

/// Takes an alert and its case, but not the case of a promise or an offer, which may be a colleague's; the same person taking it again changes nothing.
@discardableResult
package func takeAlert(_ id: AlertID, by act: Act, in tx: Transaction) throws -> CaseID? {
    guard let staff = act.actor.staff else { throw AlertRefusal.notStaff }
    guard let alert = try AlertRecord.find(id, in: tx) else { throw AlertRefusal.unknown }
    if let other = alert.acknowledgedBy, other != staff { throw AlertRefusal.takenBy(other) }
    if let item = alert.caseID, alert.matter == .feedback {
        // Who was given the case did not come to it, or the ringing would be over: it goes to the one who came.
        if let owner = try CaseRecord.find(item, in: tx)?.assignee, owner != staff {
            try assignCase(item, to: staff, by: act, in: tx)
        }
        _ = try takeCase(item, by: act, in: tx)
    }
    try acknowledge(alert, by: staff, act, in: tx)
    return alert.caseID
}

/// Passes an alert on: it stops ringing for the passer and climbs to the next rung at once.
package func passAlert(_ id: AlertID, by act: Act, in tx: Transaction) throws {
    guard let alert = try AlertRecord.find(id, in: tx) else { throw AlertRefusal.unknown }
    if let staff = act.actor.staff {
        try tx.run(
            "UPDATE alert_rings SET level = -1 WHERE tenant_id = \(tx.tenant) AND alert_id = \(id) AND staff_id = \(staff)"
        )
    }
    try climbAlert(id, from: alert.level, by: act, in: tx)
}

/// Ends the ringing of a case's alerts, because someone took the case or answered it; a promise is not kept and an offer not moved by that.
func quieten(_ item: CaseID, because staff: StaffID, by act: Act, in tx: Transaction) throws {
    for alert in try AlertRecord.open(ofCase: item, in: tx) where alert.matter == .feedback {
        try acknowledge(alert, by: staff, act, in: tx)
    }
}

func acknowledge(_ alert: Alert, by staff: StaffID, _ act: Act, in tx: Transaction) throws {
    guard alert.isOpen else { return }
    try AlertRecord.update(alert.acknowledged(by: staff, at: act.at), lastAt: act.at, in: tx)
    let seconds = (act.at - alert.raisedAt).milliseconds / 1000
    tx.append(alert.event("alert.acknowledged", ["seconds": .int(seconds), "level": .int(Int64(alert.level))], act))
}
