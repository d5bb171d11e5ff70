package import Primitives

/// One outward act that failed for good, as the dead-letter list shows it.
package struct DeadLetter: Sendable {
    /// The id that every try carried outwards.
    package let id: Identifier<OutboxTag>
    /// Which worker tried it.
    package let kind: String
    /// Ids that say what it was about.
    package let payload: JSONValue
    /// How often it was tried.
    package let attempts: Int
    /// What the worker said at the last try; written by this program, never by a customer.
    package let reason: String
    /// When it was decided.
    package let createdAt: Instant
}

/// The dead-letter list of one brand.
package struct DeadLetters: Sendable {
    /// At most ``Limits/pageRows`` rows, newest first.
    package let page: [DeadLetter]
    /// Where the next page begins; nil on the last one.
    package let next: Identifier<OutboxTag>?
    /// How many lie there, by kind.
    package let counts: [String: Int]
    /// How many acts failed at least once and are tried again by themselves.
    package let waiting: Int

    /// Reads a page; `kind` shows one kind alone, `after` is the last row of the page before.
    package static func read(
        kind: String? = nil, after: Identifier<OutboxTag>? = nil, in snapshot: Snapshot
    ) throws -> DeadLetters {
        var conditions: [SQL] = ["tenant_id = \(snapshot.tenant)", "state = 'dead'"]
        if let kind { conditions.append("kind = \(kind)") }
        if let after { conditions.append("outbox_id < \(after)") }
        let rows = try snapshot.rows(
            """
            SELECT * FROM outbox WHERE \(SQL.joined(conditions, by: " AND "))
            ORDER BY outbox_id DESC LIMIT \(Limits.pageRows + 1)
            """)
        let page = try rows.prefix(Limits.pageRows).map { row in
            DeadLetter(
                id: try row.id("outbox_id"), kind: try row.text("kind"), payload: try row.json("payload"),
                attempts: try row.int("attempts"), reason: try row.textIfAny("last_error") ?? "",
                createdAt: try row.instant("created_at"))
        }
        let counts = try snapshot.rows(
            """
            SELECT kind, COUNT(*) AS n FROM outbox WHERE tenant_id = \(snapshot.tenant) AND state = 'dead' GROUP BY kind
            """
        ).reduce(into: [String: Int]()) { $0[try $1.text("kind")] = try $1.int("n") }
        let waiting = try snapshot.count(
            """
            SELECT COUNT(*) AS n FROM outbox
            WHERE tenant_id = \(snapshot.tenant) AND state IN ('ready', 'leased') AND last_error IS NOT NULL
            """)
        return DeadLetters(
            page: page, next: rows.count > Limits.pageRows ? page.last?.id : nil, counts: counts, waiting: waiting)
    }

    /// How many lie there in all.
    package var total: Int { counts.values.reduce(0, +) }
}

extension Transaction {
    /// Gives a dead act another round of tries; throws ``StaleVersion`` when it is not dead any more.
    package func revive(_ id: Identifier<OutboxTag>, act: Act) throws {
        try runChecked(
            """
            UPDATE outbox SET state = 'ready', attempts = 0, due_at = \(act.at)
            WHERE tenant_id = \(act.tenant) AND outbox_id = \(id) AND state = 'dead'
            """)
        append(Event("outbox.revived", subject: id.uuid, act: act))
    }

    /// Gives a dead act up; the row stays for the record and is never tried again.
    package func drop(_ id: Identifier<OutboxTag>, act: Act) throws {
        try runChecked(
            """
            UPDATE outbox SET state = 'withdrawn', done_at = \(act.at)
            WHERE tenant_id = \(act.tenant) AND outbox_id = \(id) AND state = 'dead'
            """)
        append(Event("outbox.dropped", subject: id.uuid, act: act))
    }
}
