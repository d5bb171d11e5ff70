package import Primitives
package import Storage

/// Begins a rest for `staff`; whoever acts for somebody else gives it, streak or not.
@discardableResult
package func startBreather(for staff: StaffID, by act: Act, in tx: Transaction) throws -> Breather {
    let streak = try redStreak(of: staff, at: act.at, in: tx)
    let giver = act.actor.staff == staff ? nil : act.actor.staff
    let breather = try Breather.starting(
        at: act.at, streak: streak, current: try lastBreather(of: staff, in: tx), isGiven: giver != nil)
    try tx.run(
        """
        INSERT INTO breathers (tenant_id, staff_id, from_at, until_at, given_by)
        VALUES (\(act.tenant), \(staff), \(breather.from), \(breather.until), \(giver))
        """)
    tx.append(Event("care.breather", subject: staff.uuid, facts: ["until": .instant(breather.until)], act: act))
    return breather
}

/// Ends a rest that runs now; without one nothing changes.
package func endBreather(for staff: StaffID, by act: Act, in tx: Transaction) throws {
    let changed = try tx.run(
        """
        UPDATE breathers SET until_at = \(act.at)
        WHERE tenant_id = \(act.tenant) AND staff_id = \(staff) AND from_at <= \(act.at) AND until_at > \(act.at)
        """)
    guard changed > 0 else { return }
    tx.append(Event("care.breather_ended", subject: staff.uuid, act: act))
}

/// Whether `staff` rests at `instant`, so that no red case is given to them.
package func isOnBreather(_ staff: StaffID, at instant: Instant, in snapshot: Snapshot) throws -> Bool {
    try lastBreather(of: staff, in: snapshot)?.covers(instant) ?? false
}

/// The latest rest of a person, over or not.
package func lastBreather(of staff: StaffID, in snapshot: Snapshot) throws -> Breather? {
    try snapshot.row(
        """
        SELECT from_at, until_at FROM breathers WHERE tenant_id = \(snapshot.tenant) AND staff_id = \(staff)
        ORDER BY from_at DESC LIMIT 1
        """
    ).map { Breather(from: try $0.instant("from_at"), until: try $0.instant("until_at")) }
}

/// Red cases in a row of a person at `instant`.
package func redStreak(of staff: StaffID, at instant: Instant, in snapshot: Snapshot) throws -> RedStreak {
    let takings = try snapshot.rows(
        """
        SELECT at, is_red FROM case_takings
        WHERE tenant_id = \(snapshot.tenant) AND staff_id = \(staff) AND at > \(instant - RedStreak.window)
        """
    ).map { CaseTaking(at: try $0.instant("at"), isRed: try $0.bool("is_red")) }
    return RedStreak(of: takings, at: instant, lastBreatherEnd: try lastBreather(of: staff, in: snapshot)?.until)
}
