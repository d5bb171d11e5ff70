package import Primitives

/// What a walk over a tenant's chain found.
package enum ChainVerdict: Hashable, Sendable {
    /// Every hash follows from the one before; `events` were checked.
    case intact(events: Int)
    /// The first event whose number or hash does not follow.
    case broken(atSequence: Int)
}

extension EventLog {
    /// Walks the whole chain of one tenant in pages and compares every number and hash, and the head.
    package static func verify(_ tenant: TenantID, in database: Database) async throws -> ChainVerdict {
        var sequence = 0
        var hash: [UInt8] = []
        while true {
            let after = sequence
            let page = try await database.read(in: tenant) { try events(after: after, limit: 1000, in: $0) }
            for logged in page {
                let expected = self.hash(of: logged.event, sequence: sequence + 1, after: hash)
                guard logged.sequence == sequence + 1, logged.hash == expected else {
                    return .broken(atSequence: sequence + 1)
                }
                sequence += 1
                hash = expected
            }
            if page.isEmpty { break }
        }
        let (count, last) = (sequence, hash)
        let headFits = try await database.read(in: tenant) { snapshot in
            let head = try snapshot.row("SELECT seq, hash FROM event_heads WHERE tenant_id = \(tenant)")
            guard let head else { return count == 0 }
            return try head.int("seq") == count && head.blob("hash") == last
        }
        return headFits ? .intact(events: count) : .broken(atSequence: count + 1)
    }
}
