package import People
package import Primitives
package import Storage

/// Rows of the table `calls`.
package enum CallRecord {
    /// One call of the brand.
    package static func find(_ id: CallID, in snapshot: Snapshot) throws -> Call? {
        try snapshot.row("SELECT * FROM calls WHERE tenant_id = \(snapshot.tenant) AND call_id = \(id)").map {
            try Call($0)
        }
    }

    /// The call that a telephone system names so.
    static func find(reference: String, of system: PhoneSystemID, in snapshot: Snapshot) throws -> Call? {
        try snapshot.row(
            """
            SELECT * FROM calls
            WHERE tenant_id = \(snapshot.tenant) AND system_id = \(system) AND reference = \(reference)
            """
        ).map { try Call($0) }
    }

    /// The calls whose cards a member of staff sees at `now`, oldest first; none for somebody without a telephone.
    package static func shown(to staff: StaffID, at now: Instant, in snapshot: Snapshot) throws -> [Call] {
        guard try ExtensionRecord.find(of: staff, in: snapshot) != nil else { return [] }
        let earliest = now - Call.longest
        let goingOn = try snapshot.rows(
            """
            SELECT * FROM calls WHERE tenant_id = \(snapshot.tenant) AND ended_at IS NULL AND first_at > \(earliest)
            ORDER BY first_at LIMIT 500
            """
        ).map { try Call($0) }
        let ended = try snapshot.rows(
            """
            SELECT * FROM calls
            WHERE tenant_id = \(snapshot.tenant) AND agent_id = \(staff) AND first_at > \(earliest)
              AND ended_at > \(now - Call.afterglow)
            ORDER BY first_at LIMIT 20
            """
        ).map { try Call($0) }
        return (ended + goingOn).filter { $0.shows(to: staff, at: now) }
    }

    /// The last calls before a place of the list, newest first.
    package static func page(
        before place: (at: Instant, id: CallID)?, limit: Int = Limits.pageRows, in snapshot: Snapshot
    ) throws -> [Call] {
        var conditions: [SQL] = ["tenant_id = \(snapshot.tenant)"]
        if let place { conditions.append("(first_at, call_id) < (\(place.at), \(place.id))") }
        return try snapshot.rows(
            """
            SELECT * FROM calls WHERE \(SQL.joined(conditions, by: " AND "))
            ORDER BY first_at DESC, call_id DESC LIMIT \(limit)
            """
        ).map { try Call($0) }
    }

    static func insert(_ call: Call, in tx: Transaction) throws {
        let kept = try tx.run(
            """
            INSERT INTO calls (tenant_id, call_id, system_id, reference, direction, number, rung, agent_id, customer_id,
                               first_at, rang_at, answered_at, ended_at, heard, is_in_order, version)
            VALUES (\(tx.tenant), \(call.id), \(call.system), \(call.reference), \(call.direction.rawValue),
                    \(call.number?.description), \(call.rungJSON), \(call.agent), \(call.customer), \(call.firstAt),
                    \(call.rangAt), \(call.answeredAt), \(call.endedAt), \(call.heardJSON), \(call.isInOrder), 1)
            ON CONFLICT DO NOTHING
            """)
        guard kept == 1 else { throw StorageFailure(.retry, "the same call arrived meanwhile") }
    }

    static func update(_ call: Call, in tx: Transaction) throws {
        let changed = try tx.run(
            """
            UPDATE calls SET number = \(call.number?.description), rung = \(call.rungJSON), agent_id = \(call.agent),
              customer_id = \(call.customer), case_id = \(call.caseID), feedback_id = \(call.feedback),
              rang_at = \(call.rangAt), answered_at = \(call.answeredAt), ended_at = \(call.endedAt),
              heard = \(call.heardJSON), is_in_order = \(call.isInOrder), dismissed_at = \(call.dismissedAt),
              version = version + 1
            WHERE tenant_id = \(tx.tenant) AND call_id = \(call.id) AND version = \(call.version)
            """)
        // Systems send the next push without waiting for the answer to the last one.
        guard changed == 1 else { throw StorageFailure(.retry, "the call was changed meanwhile") }
    }
}

extension Call {
    fileprivate var rungJSON: JSONValue { .array(rung.map { .id($0) }) }
    fileprivate var heardJSON: JSONValue { .array(heard.map(\.rawValue).sorted().map { .string($0) }) }

    init(_ row: Row) throws {
        let heard = (try row.json("heard").elements ?? []).compactMap { $0.text.flatMap(CallEvent.init(rawValue:)) }
        self.init(
            id: try row.id("call_id"), system: try row.id("system_id"), reference: try row.text("reference"),
            direction: try row.word("direction"), number: try row.textIfAny("number").flatMap { PhoneNumber($0) },
            rung: (try row.json("rung").elements ?? []).compactMap { $0.id() }, agent: try row.idIfAny("agent_id"),
            customer: try row.idIfAny("customer_id"), caseID: try row.uuidIfAny("case_id"),
            feedback: try row.idIfAny("feedback_id"), firstAt: try row.instant("first_at"),
            rangAt: try row.instantIfAny("rang_at"), answeredAt: try row.instantIfAny("answered_at"),
            endedAt: try row.instantIfAny("ended_at"), heard: Set(heard), isInOrder: try row.bool("is_in_order"),
            dismissedAt: try row.instantIfAny("dismissed_at"), version: try row.int("version"))
    }
}
