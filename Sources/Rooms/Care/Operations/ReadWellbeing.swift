package import People
package import Primitives
package import Storage

/// What the record says about one person's load at `instant`.
package func wellbeing(of staff: StaffID, at instant: Instant, in snapshot: Snapshot) throws -> Wellbeing {
    let breather = try lastBreather(of: staff, in: snapshot)
    let abuse = try snapshot.count(
        """
        SELECT COUNT(*) AS n FROM abuse_exposures
        WHERE tenant_id = \(snapshot.tenant) AND staff_id = \(staff) AND at > \(instant - Wellbeing.abuseWindow)
          AND at <= \(instant)
        """)
    return Wellbeing(
        staff: staff, streak: try redStreak(of: staff, at: instant, in: snapshot),
        restsUntil: breather.flatMap { $0.covers(instant) ? $0.until : nil },
        isOnShift: try isOnShift(staff, at: instant, in: snapshot),
        isOnBreak: try presence(of: staff, in: snapshot) == .onBreak, abuseSeen: abuse)
}

/// The load of everyone who answers customers, by name; for leads.
package func teamWellbeing(at instant: Instant, in snapshot: Snapshot) throws -> [(member: MemberLine, load: Wellbeing)]
{
    try MemberList.active(in: snapshot)
        .filter { !$0.membership.roles.isDisjoint(with: [.agent, .lead]) }
        .map { ($0, try wellbeing(of: $0.staff.id, at: instant, in: snapshot)) }
}

private func isOnShift(_ staff: StaffID, at instant: Instant, in snapshot: Snapshot) throws -> Bool? {
    let week = try ShiftRecord.week(of: staff, in: snapshot)
    guard !week.isEmpty, let tenant = try TenantRecord.find(snapshot.tenant, in: snapshot) else { return nil }
    let now = LocalMinute(instant, in: tenant.zone)
    return week.contains { $0.covers(now) }
}
