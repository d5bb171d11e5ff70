package import Primitives

/// A reader of the event log that acts on what it reads: each event's effect and the reader's place commit together.
package struct Subscription: Sendable {
    /// The name under which the place is kept.
    package let name: String
    let kinds: Set<String>
    let hear: @Sendable (LoggedEvent, Transaction) throws -> Void

    /// Hears the events whose kind is in `kinds`, in order, once each.
    package init(
        _ name: String, kinds: Set<String>, hear: @escaping @Sendable (LoggedEvent, Transaction) throws -> Void
    ) {
        self.name = name
        self.kinds = kinds
        self.hear = hear
    }

    /// Works through a tenant's new events and gives how many were passed; a place that moved meanwhile is left to the other reader.
    @discardableResult
    package func catchUp(_ tenant: TenantID, in database: Database, pageSize: Int = 200) async throws -> Int {
        var passed = 0
        while true {
            let page = try await database.write(in: tenant) { tx in try advance(tx, pageSize: pageSize) }
            passed += page
            if page < pageSize { return passed }
        }
    }

    private func advance(_ tx: Transaction, pageSize: Int) throws -> Int {
        let place = try tx.row("SELECT seq FROM subscriptions WHERE tenant_id = \(tx.tenant) AND name = \(name)")?.int(
            "seq")
        let page = try EventLog.events(after: place ?? 0, limit: pageSize, in: tx)
        guard let last = page.last else { return 0 }
        let moved: Int
        if let place {
            moved = try tx.run(
                """
                UPDATE subscriptions SET seq = \(last.sequence)
                WHERE tenant_id = \(tx.tenant) AND name = \(name) AND seq = \(place)
                """)
        } else {
            moved = try tx.run(
                """
                INSERT INTO subscriptions (tenant_id, name, seq) VALUES (\(tx.tenant), \(name), \(last.sequence))
                ON CONFLICT (tenant_id, name) DO NOTHING
                """)
        }
        guard moved == 1 else { return 0 }
        for logged in page where kinds.contains(logged.event.kind) { try hear(logged, tx) }
        return page.count
    }
}
