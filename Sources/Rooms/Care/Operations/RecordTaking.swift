package import Handling
package import Primitives
package import Storage

/// Notes that a case came into somebody's hands, with the abuse that it holds; the same case counts once per person.
package func recordTaking(
    of id: CaseID, by staff: StaffID, at taken: Instant, act: Act, in tx: Transaction
) throws {
    guard let item = try CaseRecord.find(id, in: tx) else { return }
    let isRed = item.priority == .red
    let isNew =
        try tx.run(
            """
            INSERT INTO case_takings (tenant_id, staff_id, case_id, at, is_red)
            VALUES (\(act.tenant), \(staff), \(id), \(taken), \(isRed))
            ON CONFLICT (tenant_id, staff_id, case_id) DO NOTHING
            """) == 1
    guard isNew else { return }
    for entry in try EntryRecord.newest(of: id, in: tx) where entry.isAbusive {
        try expose(staff, to: entry, at: taken, in: tx)
    }
    guard isRed else { return }
    let streak = try redStreak(of: staff, at: taken, in: tx)
    tx.append(
        Event(
            "care.red_case", subject: staff.uuid, caseID: id.uuid,
            facts: ["staff": .id(staff), "streak": .int(Int64(streak.length))], act: act))
}

/// Notes that the owner of a case was sent an abusive message.
package func recordExposure(to id: EntryID, of caseID: CaseID, at seen: Instant, in tx: Transaction) throws {
    guard let entry = try EntryRecord.find(id, in: tx), entry.isAbusive,
        let owner = try CaseRecord.find(caseID, in: tx)?.assignee
    else { return }
    try expose(owner, to: entry, at: seen, in: tx)
}

private func expose(_ staff: StaffID, to entry: Entry, at seen: Instant, in tx: Transaction) throws {
    try tx.run(
        """
        INSERT INTO abuse_exposures (tenant_id, staff_id, entry_id, case_id, at)
        VALUES (\(tx.tenant), \(staff), \(entry.id), \(entry.caseID), \(seen))
        ON CONFLICT (tenant_id, staff_id, entry_id) DO NOTHING
        """)
}
