package import Primitives

/// A reader of the event log that acts on what it reads: each event's effect and the reader's place commit together.
package struct Subscription: Sendable {
    /// The name under which the place is kept.
    package let name: String
    let kinds: Set<String>
    /// The kind of which events that follow each other are heard at once, if any.
    private let together: String?
    private let hear: @Sendable ([LoggedEvent], Transaction) throws -> Void
    /// How long a page works before it ends early, so that people who wait for the same engine do not wait for long.
    private let patience: Duration

    /// Hears the events whose kind is in `kinds`, in order, once each; a page that has used up `patience` ends early.
    package init(
        _ name: String, kinds: Set<String>, patience: Duration = .milliseconds(4),
        hear: @escaping @Sendable (LoggedEvent, Transaction) throws -> Void
    ) {
        self.name = name
        self.kinds = kinds
        self.patience = patience
        together = nil
        self.hear = { events, tx in for event in events { try hear(event, tx) } }
    }

    /// Hears those of the kind `many` that follow each other at once, with `hearMany`, and every other event with `hear`.
    package init(
        _ name: String, kinds: Set<String>, many: String,
        hearMany: @escaping @Sendable ([LoggedEvent], Transaction) throws -> Void,
        hear: @escaping @Sendable (LoggedEvent, Transaction) throws -> Void
    ) {
        self.name = name
        self.kinds = kinds
        patience = .milliseconds(4)
        together = many
        self.hear = { events, tx in
            guard let first = events.first else { return }
            try first.event.kind == many ? hearMany(events, tx) : hear(first, tx)
        }
    }

    /// Works through a tenant's new events and gives how many were passed; a place that moved meanwhile is left to the other reader.
    @discardableResult
    package func catchUp(_ tenant: TenantID, in database: Database, pageSize: Int = 128) async throws -> Int {
        var passed = 0
        while true {
            let page = try await readPage(of: tenant, in: database, pageSize: pageSize)
            passed += page.passed
            if page.isLast { return passed }
        }
    }

    /// Works through one page and says whether the log's end is reached.
    func readPage(
        of tenant: TenantID, in database: Database, pageSize: Int = 128
    ) async throws -> (passed: Int, isLast: Bool) {
        try await database.write(in: tenant) { tx in try advance(tx, pageSize: pageSize) }
    }

    private func advance(_ tx: Transaction, pageSize: Int) throws -> (passed: Int, isLast: Bool) {
        let places = try tx.row(
            """
            SELECT h.seq AS head, s.seq AS place FROM event_heads h
            LEFT JOIN subscriptions s ON s.tenant_id = h.tenant_id AND s.name = \(name) WHERE h.tenant_id = \(tx.tenant)
            """)
        guard let places else { return (0, true) }
        let known = try places.intIfAny("place")
        let (place, head) = (known ?? 0, try places.int("head"))
        // Numbers have no gaps, so the page ends at a number and only what is heard has to be read.
        let end = min(head, place + pageSize)
        guard end > place, try move(from: known, to: end, tx) else { return (0, true) }
        let began = ContinuousClock.now
        var heard = try EventLog.events(after: place, through: end, kinds: kinds, in: tx)[...]
        while !heard.isEmpty {
            let part = heard.prefix(partLength(of: heard))
            try hear(Array(part), tx)
            heard = heard.dropFirst(part.count)
            guard let next = heard.first, ContinuousClock.now - began >= patience else { continue }
            let reached = next.sequence - 1
            _ = try move(from: end, to: reached, tx)
            return (reached - place, false)
        }
        return (end - place, end == head)
    }

    private func partLength(of events: ArraySlice<LoggedEvent>) -> Int {
        guard let together, events.first?.event.kind == together else { return 1 }
        return events.prefix { $0.event.kind == together }.count
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
