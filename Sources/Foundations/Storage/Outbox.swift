package import Primitives

/// Marks ids of outbox rows.
package enum OutboxTag {}

/// An outward or later act that was decided in a transaction and happens after its commit, at least once, with the same id.
package struct OutboxItem: Sendable {
    /// Which worker does it, such as `mail.reply` or `alert.escalate`.
    package let kind: String
    /// Ids and settings that the worker needs; the words stay in their own tables.
    package let payload: JSONValue
    /// Not before this time.
    package let dueAt: Instant
    /// A second item with the same key in the same tenant is not posted again.
    package let onceKey: String?

    /// An item due at once unless `dueAt` is later.
    package init(_ kind: String, payload: JSONValue, dueAt: Instant, onceKey: String? = nil) {
        self.kind = kind
        self.payload = payload
        self.dueAt = dueAt
        self.onceKey = onceKey
    }
}

/// An item that a worker holds for a while.
package struct LeasedItem: Sendable {
    /// The tenant whose act it is.
    package let tenant: TenantID
    /// The id that every try carries outwards.
    package let id: Identifier<OutboxTag>
    /// Which worker does it.
    package let kind: String
    /// What the worker needs.
    package let payload: JSONValue
    /// Tries so far, this one included.
    package let attempts: Int
}

extension Transaction {
    /// Posts an outward act in this transaction, with who decided it and when; a repeated key gives the id of the first.
    @discardableResult
    package func post(_ item: OutboxItem, act: Act) throws -> Identifier<OutboxTag> {
        let id: Identifier<OutboxTag> = act.newID()
        let kept = try row(
            """
            INSERT INTO outbox (tenant_id, outbox_id, kind, payload, state, attempts, due_at, once_key, actor_kind, actor_id, created_at)
            VALUES (\(act.tenant), \(id), \(item.kind), \(item.payload), 'ready', 0, \(item.dueAt), \(item.onceKey),
                    \(act.actor.kind), \(act.actor.id), \(act.at))
            ON CONFLICT (tenant_id, once_key) DO UPDATE SET once_key = excluded.once_key RETURNING outbox_id
            """)
        return try kept?.id("outbox_id") ?? id
    }

    /// Takes back an item that is not done yet, by its key; a try that runs right now is not stopped but is the last one.
    package func withdraw(onceKey: String) throws {
        try run(
            """
            UPDATE outbox SET state = 'withdrawn'
            WHERE tenant_id = \(tenant) AND once_key = \(onceKey) AND state IN ('ready', 'leased')
            """)
    }
}

extension Snapshot {
    /// Whether an item with this key was ever posted in the brand, whatever became of it.
    package func isPosted(onceKey: String) throws -> Bool {
        try row("SELECT outbox_id FROM outbox WHERE tenant_id = \(tenant) AND once_key = \(onceKey)") != nil
    }
}
