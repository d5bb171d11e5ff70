import People
import Primitives
import Storage

/// The outbox kind of the mail that rings one member of staff.
package let alertMailKind = "alert.mail"

/// The outbox kind of the timer that makes an alert climb.
package let alertClimbKind = "alert.climb"

/// Rings everyone of the alert's rung who has not been rung for it, or exactly `chosen` when it names somebody, and sets
/// the timer of the next rung.
func ring(
    _ alert: Alert, notices: Set<AlertEffects.Notice>, among chosen: [StaffID] = [], by act: Act, in tx: Transaction
) throws {
    let mailDue = try loudTime(from: act.at, in: tx)
    for staff in try chosen.isEmpty ? people(of: alert, at: act.at, in: tx) : chosen {
        let isNew =
            try tx.run(
                """
                INSERT INTO alert_rings (tenant_id, alert_id, staff_id, level, at)
                VALUES (\(tx.tenant), \(alert.id), \(staff), \(alert.level), \(act.at))
                ON CONFLICT (tenant_id, alert_id, staff_id) DO NOTHING
                """) == 1
        guard isNew, notices.contains(.email) else { continue }
        try tx.post(
            OutboxItem(
                alertMailKind, payload: ["alert": .id(alert.id), "staff": .id(staff)], dueAt: mailDue,
                onceKey: "alert.mail:\(alert.id):\(staff)"), act: act)
    }
    guard let due = alert.climbsAt else { return }
    try tx.post(
        OutboxItem(
            alertClimbKind, payload: ["alert": .id(alert.id), "level": .int(Int64(alert.level))], dueAt: due,
            onceKey: "alert.climb:\(alert.id):\(alert.level)"), act: act)
}

/// Those whom the alert's rung rings; a rung without anybody rings the leads, and without leads the administrators.
private func people(of alert: Alert, at now: Instant, in tx: Transaction) throws -> [StaffID] {
    let people = alert.ladder.rung(alert.level).people
    if people == .owner, let owner = alert.assignee { return [owner] }
    if people == .owner || people == .shift {
        let available = try staffAvailable(in: alert.team, at: now, in: tx)
        if !available.isEmpty { return available }
    }
    if people == .leadsAndAnalysts {
        let leads = try MembershipRecord.holders(of: .lead, in: tx)
        let analysts = try MembershipRecord.holders(of: .analyst, in: tx).filter { !leads.contains($0) }
        if !leads.isEmpty || !analysts.isEmpty { return leads + analysts }
    } else if people != .administrators {
        let leads = try MembershipRecord.holders(of: .lead, in: tx)
        if !leads.isEmpty { return leads }
    }
    return try MembershipRecord.holders(of: .administrator, in: tx)
}

/// The time at which mails may go out: now, or the end of the brand's quiet hours.
private func loudTime(from now: Instant, in tx: Transaction) throws -> Instant {
    guard let tenant = try TenantRecord.find(tx.tenant, in: tx), let hours = QuietHours(tenant.settings["quiet_hours"])
    else {
        return now
    }
    return now + .minutes(hours.minutesLeft(at: LocalMinute(now, in: tenant.zone).minute))
}

extension QuietHours {
    /// Reads `{"from": 1320, "to": 420}` of the brand's settings; nil without them.
    init?(_ json: JSONValue?) {
        guard let from = json?["from"]?.integer, let to = json?["to"]?.integer, (0..<1440).contains(from),
            (0..<1440).contains(to)
        else { return nil }
        self.init(from: Int(from), to: Int(to))
    }
}
