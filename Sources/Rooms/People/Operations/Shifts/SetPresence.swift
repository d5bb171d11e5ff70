package import Primitives
package import Storage

/// Writes whether a member may be given work now; saying the same again only moves the time.
package func setPresence(_ state: PresenceState, of staff: StaffID, by act: Act, in tx: Transaction) throws {
    let before = try presence(of: staff, in: tx)
    try tx.run(
        """
        INSERT INTO presences (tenant_id, staff_id, state, seen_at)
        VALUES (\(act.tenant), \(staff), \(state.rawValue), \(act.at))
        ON CONFLICT (tenant_id, staff_id) DO UPDATE SET state = \(state.rawValue), seen_at = \(act.at)
        """)
    guard before != state else { return }
    tx.append(Event("presence.changed", subject: staff.uuid, facts: ["state": .string(state.rawValue)], act: act))
}

/// A member's presence; available while nothing else was said.
package func presence(of staff: StaffID, in snapshot: Snapshot) throws -> PresenceState {
    try snapshot.row(
        "SELECT state FROM presences WHERE tenant_id = \(snapshot.tenant) AND staff_id = \(staff)"
    )?.word("state") ?? .available
}
