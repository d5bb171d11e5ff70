package import Primitives
package import Storage

/// Puts the targets of the given priorities in place; open cases get their new deadlines from the work posted here.
package func setServiceLevels(_ levels: [Priority: ServiceLevel], by act: Act, in tx: Transaction) throws {
    tx.forget()
    for (priority, level) in levels.sorted(by: { $0.key < $1.key }) {
        try tx.run(
            """
            INSERT INTO service_levels (tenant_id, priority, reply_minutes, solve_minutes)
            VALUES (\(act.tenant), \(priority.rawValue), \(level.replyMinutes), \(level.solveMinutes))
            ON CONFLICT (tenant_id, priority) DO UPDATE SET
              reply_minutes = excluded.reply_minutes, solve_minutes = excluded.solve_minutes
            """)
        let facts: JSONValue = [
            "priority": .int(Int64(priority.rawValue)), "reply_minutes": .int(Int64(level.replyMinutes)),
            "solve_minutes": .int(Int64(level.solveMinutes)),
        ]
        tx.append(Event("service_level.set", subject: act.tenant.uuid, facts: facts, act: act))
    }
    try postDeadlines(after: nil, by: act, in: tx)
}
