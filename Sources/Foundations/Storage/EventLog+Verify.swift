package import Primitives

/// What a walk over a tenant's chain found.
package enum ChainVerdict: Hashable, Sendable {
    /// Every hash follows from the one before; `events` were checked.
    case intact(events: Int)
    /// The first event whose number or hash does not follow.
    case broken(atSequence: Int)
}

extension EventLog {
    /// Walks the whole chain of one tenant in pages and compares every number and hash, and the head; writers may go on.
    package static func verify(_ tenant: TenantID, in database: Database) async throws -> ChainVerdict {
        var walk = ChainWalk()
        while true {
            let place = walk
            walk = try await database.read(in: tenant) { try place.advanced(through: $0, pageSize: 1000) }
            if let verdict = walk.verdict { return verdict }
        }
    }
}

/// How far a walk has come: the number and hash of the last event that follows from the ones before.
private struct ChainWalk: Sendable {
    var sequence = 0
    var hash: [UInt8] = []
    var verdict: ChainVerdict?

    /// One page further; behind the last event the head is compared in the same state of the database.
    func advanced(through snapshot: Snapshot, pageSize: Int) throws -> ChainWalk {
        let page = try snapshot.rows(
            """
            SELECT * FROM events WHERE tenant_id = \(snapshot.tenant) AND seq > \(sequence) ORDER BY seq LIMIT \(pageSize)
            """)
        var walk = self
        for row in page {
            walk.follow(row)
            if walk.verdict != nil { return walk }
        }
        guard page.count < pageSize else { return walk }
        let head = try snapshot.row("SELECT seq, hash FROM event_heads WHERE tenant_id = \(snapshot.tenant)")
        let fits =
            try head.map { try $0.int("seq") == walk.sequence && $0.blob("hash") == walk.hash } ?? (walk.sequence == 0)
        walk.verdict = fits ? .intact(events: walk.sequence) : .broken(atSequence: walk.sequence + 1)
        return walk
    }

    private mutating func follow(_ row: Row) {
        do {
            let logged = try LoggedEvent(row)
            let actor = (kind: try row.text("actor_kind"), id: try row.uuidIfAny("actor_id"))
            let expected = EventLog.hash(of: logged.event, sequence: sequence + 1, after: hash)
            guard logged.sequence == sequence + 1, logged.hash == expected,
                actor == (logged.event.actor.kind, logged.event.actor.id)
            else {
                verdict = .broken(atSequence: sequence + 1)
                return
            }
            (sequence, hash) = (sequence + 1, expected)
        } catch {
            // A row that can not be read as an event was not written by the log.
            verdict = .broken(atSequence: sequence + 1)
        }
    }
}
