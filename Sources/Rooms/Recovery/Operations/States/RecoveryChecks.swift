package import Handling
package import Primitives
package import Storage

/// The outbox kind of the looks at 30, 60 and 90 days after a closing.
package let recoveryCheckKind = "recovery.check"

/// Posts the three looks for a case that was just closed.
package func scheduleRecoveryChecks(of id: CaseID, solvedAt: Instant, by act: Act, in tx: Transaction) throws {
    for day in RecoveryFacts.checkDays {
        try tx.post(
            OutboxItem(
                recoveryCheckKind, payload: ["case": .id(id), "day": .int(Int64(day)), "solved": .instant(solvedAt)],
                dueAt: solvedAt + .days(day), onceKey: "\(recoveryCheckKind):\(id):\(solvedAt.milliseconds):\(day)"),
            act: act)
    }
}

/// Counts the state anew and keeps it as the one of that day; a case that was reopened since is passed over.
package func checkRecovery(of id: CaseID, day: Int, solvedAt: Instant, by act: Act, in tx: Transaction) throws {
    guard let item = try CaseRecord.find(id, in: tx), item.closedAt == solvedAt,
        let before = try RecoveryRecord.find(id, in: tx)
    else { return }
    try settleRecovery(of: id, by: act, in: tx)
    // A late worker must not change what was true on the day itself.
    let state = try recoveryFacts(of: item, firstFace: before.firstFace, in: tx).state(at: solvedAt + .days(day))
    try tx.run(
        """
        INSERT INTO recovery_checks (tenant_id, case_id, day, solved_at, state)
        VALUES (\(act.tenant), \(id), \(day), \(solvedAt), \(state.rawValue))
        ON CONFLICT DO NOTHING
        """)
    tx.append(
        Event(
            "recovery.checked", subject: id.uuid, caseID: id.uuid, customerID: item.customer.uuid,
            facts: ["day": .int(Int64(day)), "state": .string(state.rawValue)], act: act))
}

/// Performs the looks; they are outbox rows, so a restart loses none.
package func recoveryCheckWorker(database: Database, clock: WallClock) -> OutboxWorker {
    OutboxWorker(recoveryCheckKind) { item in
        guard let id: CaseID = item.payload["case"]?.id(), let day = item.payload["day"]?.integer,
            let solved = item.payload["solved"]?.integer
        else { return .never("the row names no case") }
        let act = Act(tenant: item.tenant, actor: .system, at: clock.now)
        do {
            try await database.write(in: item.tenant) { tx in
                try checkRecovery(of: id, day: Int(day), solvedAt: Instant(milliseconds: solved), by: act, in: tx)
            }
            return .done
        } catch {
            return .later("\(error)")
        }
    }
}
