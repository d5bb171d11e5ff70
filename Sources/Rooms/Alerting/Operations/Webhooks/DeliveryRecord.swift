import Primitives
package import Storage

/// The rows of deliveries.
package enum DeliveryRecord {
    /// One delivery of the brand.
    package static func find(_ id: DeliveryID, in snapshot: Snapshot) throws -> WebhookDelivery? {
        try snapshot.row(
            "SELECT * FROM webhook_deliveries WHERE tenant_id = \(snapshot.tenant) AND delivery_id = \(id)"
        ).map { try WebhookDelivery($0) }
    }

    /// A page of a target's deliveries, newest first, with the place of the next page.
    package static func page(
        of target: WebhookID, after: DeliveryID?, in snapshot: Snapshot
    ) throws -> (rows: [WebhookDelivery], next: DeliveryID?) {
        let condition: SQL = after.map { "delivery_id < \($0)" } ?? "1 = 1"
        let rows = try snapshot.rows(
            """
            SELECT * FROM webhook_deliveries
            WHERE tenant_id = \(snapshot.tenant) AND target_id = \(target) AND \(condition)
            ORDER BY delivery_id DESC LIMIT \(Limits.pageRows + 1)
            """
        ).map { try WebhookDelivery($0) }
        let page = Array(rows.prefix(Limits.pageRows))
        return (page, rows.count > Limits.pageRows ? page.last?.id : nil)
    }

    static func insert(_ delivery: WebhookDelivery, in tx: Transaction) throws {
        try tx.run(
            """
            INSERT INTO webhook_deliveries (tenant_id, delivery_id, target_id, kind, event_seq, state, attempts, created_at, next_at)
            VALUES (\(tx.tenant), \(delivery.id), \(delivery.target), \(delivery.kind), \(delivery.sequence),
                    \(delivery.state.rawValue), 0, \(delivery.createdAt), \(delivery.nextAt))
            """)
    }

    static func update(_ delivery: WebhookDelivery, in tx: Transaction) throws {
        try tx.run(
            """
            UPDATE webhook_deliveries SET state = \(delivery.state.rawValue), attempts = \(delivery.attempts),
              status = \(delivery.status), problem = \(delivery.problem?.rawValue), tried_at = \(delivery.triedAt),
              next_at = \(delivery.nextAt)
            WHERE tenant_id = \(tx.tenant) AND delivery_id = \(delivery.id)
            """)
    }

    /// Forgets deliveries that reached their target before `earliest`.
    static func forgetDelivered(before earliest: Instant, in tx: Transaction) throws {
        try tx.run(
            """
            DELETE FROM webhook_deliveries
            WHERE tenant_id = \(tx.tenant) AND state = 'delivered' AND created_at < \(earliest)
            """)
    }
}

extension WebhookDelivery {
    init(_ row: Row) throws {
        self.init(
            id: try row.id("delivery_id"), target: try row.id("target_id"), kind: try row.text("kind"),
            sequence: try row.intIfAny("event_seq"), state: try row.word("state"), attempts: try row.int("attempts"),
            status: try row.intIfAny("status"), problem: try row.wordIfAny("problem"),
            createdAt: try row.instant("created_at"), triedAt: try row.instantIfAny("tried_at"),
            nextAt: try row.instantIfAny("next_at"))
    }
}
