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
    package func catchUp(_ tenant: TenantID, in database: Database, pageSize: Int = 64) async throws -> Int {
        var passed = 0
        while true {
            let page = try await database.write(in: tenant) { tx in try advance(tx, pageSize: pageSize) }
            passed += page
            if page < pageSize { return passed }
        }
    }

    private func advance(_ tx: Transaction, pageSize: Int) throws -> Int {
        let places = try tx.row(
            """
            SELECT h.seq AS head, s.seq AS place FROM event_heads h
            LEFT JOIN subscriptions s ON s.tenant_id = h.tenant_id AND s.name = \(name) WHERE h.tenant_id = \(tx.tenant)
            """)
        guard let places else { return 0 }
        let known = try places.intIfAny("place")
        let place = known ?? 0
        // Numbers have no gaps, so the page ends at a number and only what is heard has to be read.
        let end = min(try places.int("head"), place + pageSize)
        guard end > place, try move(from: known, to: end, tx) else { return 0 }
        for logged in try EventLog.events(after: place, through: end, kinds: kinds, in: tx) { try hear(logged, tx) }
        return end - place
    }

    private func move(from known: Int?, to end: Int, _ tx: Transaction) throws -> Bool {
        guard let known else {
            return try tx.run(
                """
                INSERT INTO subscriptions (tenant_id, name, seq) VALUES (\(tx.tenant), \(name), \(end))
                ON CONFLICT (tenant_id, name) DO NOTHING
                """) == 1
        }
        return try tx.run(
            """
            UPDATE subscriptions SET seq = \(end) WHERE tenant_id = \(tx.tenant) AND name = \(name) AND seq = \(known)
            """) == 1
    }
}
