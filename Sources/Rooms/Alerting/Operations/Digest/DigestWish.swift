package import Primitives
package import Storage

/// Whether a lead wants the digest of a brand; without a word they do.
package enum DigestWish {
    /// Whether the digest is sent to them.
    package static func wants(_ staff: StaffID, in snapshot: Snapshot) throws -> Bool {
        try snapshot.row(
            "SELECT at FROM digest_refusals WHERE tenant_id = \(snapshot.tenant) AND staff_id = \(staff)") == nil
    }

    /// Writes down the wish of the person who acts.
    package static func set(_ wants: Bool, by act: Act, in tx: Transaction) throws {
        guard let staff = act.actor.staff else { return }
        if wants {
            try tx.run("DELETE FROM digest_refusals WHERE tenant_id = \(tx.tenant) AND staff_id = \(staff)")
        } else {
            try tx.run(
                """
                INSERT INTO digest_refusals (tenant_id, staff_id, at) VALUES (\(tx.tenant), \(staff), \(act.at))
                ON CONFLICT (tenant_id, staff_id) DO NOTHING
                """)
        }
        tx.append(Event("staff.changed", subject: staff.uuid, facts: ["digest": .bool(wants)], act: act))
    }
}
