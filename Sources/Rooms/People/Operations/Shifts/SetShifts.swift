package import Primitives
package import Storage

/// Writes a member's whole week; a week without spans means always on shift.
package func setShifts(_ shifts: [Shift], of staff: StaffID, by act: Act, in tx: Transaction) throws {
    guard let membership = try MembershipRecord.find(staff, tenant: act.tenant, in: tx), membership.isActive else {
        throw MembershipRefusal.unknown
    }
    try Shift.checkPlan(shifts)
    try tx.run("DELETE FROM shifts WHERE tenant_id = \(act.tenant) AND staff_id = \(staff)")
    for shift in shifts {
        let id: ShiftID = act.newID()
        try tx.run(
            """
            INSERT INTO shifts (tenant_id, shift_id, staff_id, weekday, from_minute, to_minute)
            VALUES (\(act.tenant), \(id), \(staff), \(shift.weekday), \(shift.fromMinute), \(shift.toMinute))
            """)
    }
    tx.append(Event("staff.changed", subject: staff.uuid, facts: ["shifts": .int(Int64(shifts.count))], act: act))
}
