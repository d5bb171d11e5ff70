package import Handling
package import People
package import Primitives
package import Storage

/// The rows of promises.
package enum PromiseRecord {
    /// The promise of an id.
    package static func find(_ id: PromiseID, in snapshot: Snapshot) throws -> Promise? {
        try snapshot.row("SELECT * FROM promises WHERE tenant_id = \(snapshot.tenant) AND promise_id = \(id)")
            .map { try Promise($0) }
    }

    /// The promise of an id; refused when the brand has no such promise.
    package static func require(_ id: PromiseID, in snapshot: Snapshot) throws -> Promise {
        guard let found = try find(id, in: snapshot) else { throw PromiseRefusal.notFound }
        return found
    }

    /// What was promised in a case, by due time.
    package static func of(_ item: CaseID, in snapshot: Snapshot) throws -> [Promise] {
        try snapshot.rows(
            """
            SELECT * FROM promises WHERE tenant_id = \(snapshot.tenant) AND case_id = \(item)
            ORDER BY due_at, promise_id LIMIT 100
            """
        ).map { try Promise($0) }
    }

    /// What was promised to a customer, the newest due time first.
    package static func of(customer: CustomerID, limit: Int = 20, in snapshot: Snapshot) throws -> [Promise] {
        try snapshot.rows(
            """
            SELECT * FROM promises WHERE tenant_id = \(snapshot.tenant) AND customer_id = \(customer)
            ORDER BY due_at DESC, promise_id LIMIT \(limit)
            """
        ).map { try Promise($0) }
    }

    /// Open promises by due time, of one owner or of all, behind `last` when it is given.
    package static func open(
        of owner: StaffID? = nil, after last: Promise? = nil, limit: Int = Limits.pageRows, in snapshot: Snapshot
    ) throws -> [Promise] {
        let whose: SQL = if let owner { " AND owner_id = \(owner)" } else { "" }
        let behind: SQL =
            if let last { " AND (due_at > \(last.dueAt) OR (due_at = \(last.dueAt) AND promise_id > \(last.id)))" } else
            { "" }
        return try snapshot.rows(
            """
            SELECT * FROM promises WHERE tenant_id = \(snapshot.tenant) AND state = 'made'\(whose)\(behind)
            ORDER BY due_at, promise_id LIMIT \(limit)
            """
        ).map { try Promise($0) }
    }

    static func insert(_ promise: Promise, onceKey: String?, in tx: Transaction) throws -> Bool {
        try tx.run(
            """
            INSERT INTO promises (tenant_id, promise_id, case_id, customer_id, owner_id, words, due_at, warn_at, state, moves,
                                  made_at, fulfilled_at, once_key, version)
            VALUES (\(tx.tenant), \(promise.id), \(promise.caseID), \(promise.customer), \(promise.owner), \(promise.words),
                    \(promise.dueAt), \(promise.warnAt), \(promise.state.rawValue), \(promise.moves), \(promise.madeAt),
                    \(promise.fulfilledAt), \(onceKey), \(promise.version))
            ON CONFLICT DO NOTHING
            """) == 1
    }

    static func update(_ promise: Promise, in tx: Transaction) throws {
        try tx.runChecked(
            """
            UPDATE promises SET owner_id = \(promise.owner), due_at = \(promise.dueAt), warn_at = \(promise.warnAt),
              state = \(promise.state.rawValue),
              moves = \(promise.moves), fulfilled_at = \(promise.fulfilledAt), version = version + 1
            WHERE tenant_id = \(tx.tenant) AND promise_id = \(promise.id) AND version = \(promise.version)
            """)
    }
}

extension Promise {
    init(_ row: Row) throws {
        self.init(
            id: try row.id("promise_id"), caseID: try row.id("case_id"), customer: try row.id("customer_id"),
            owner: try row.idIfAny("owner_id"), words: try row.text("words"), dueAt: try row.instant("due_at"),
            warnAt: try row.instant("warn_at"), state: try row.word("state"), moves: try row.int("moves"),
            madeAt: try row.instant("made_at"),
            fulfilledAt: try row.instantIfAny("fulfilled_at"), version: try row.int("version"))
    }

    func event(_ kind: String, _ facts: JSONValue = .object([:]), _ act: Act) -> Event {
        Event(kind, subject: id.uuid, caseID: caseID.uuid, customerID: customer.uuid, facts: facts, act: act)
    }
}
