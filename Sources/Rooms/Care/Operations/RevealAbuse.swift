package import Handling
package import Primitives
package import Storage

/// Writes down that the acting member of staff asked to see the covered words of a message; asking twice counts once.
///
/// Words that are not covered, or that are not of this case, change nothing.
package func revealAbuse(in id: EntryID, of caseID: CaseID, by act: Act, in tx: Transaction) throws {
    guard let staff = act.actor.staff, let entry = try EntryRecord.find(id, in: tx), entry.caseID == caseID,
        entry.isAbusive
    else { return }
    let isNew =
        try tx.run(
            """
            INSERT INTO abuse_reveals (tenant_id, staff_id, entry_id, case_id, at)
            VALUES (\(act.tenant), \(staff), \(id), \(caseID), \(act.at))
            ON CONFLICT (tenant_id, staff_id, entry_id) DO NOTHING
            """) == 1
    guard isNew else { return }
    tx.append(
        Event("care.revealed", subject: id.uuid, caseID: caseID.uuid, facts: ["entry": .id(id)], act: act))
}

/// The messages of a case whose covered words `staff` asked to see.
package func revealedEntries(
    of caseID: CaseID, by staff: StaffID, in snapshot: Snapshot
) throws -> Set<EntryID> {
    Set(
        try snapshot.rows(
            """
            SELECT entry_id FROM abuse_reveals
            WHERE tenant_id = \(snapshot.tenant) AND case_id = \(caseID) AND staff_id = \(staff)
            """
        ).map { try $0.id("entry_id") })
}
