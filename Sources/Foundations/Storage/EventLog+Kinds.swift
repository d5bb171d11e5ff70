package import Primitives

extension EventLog {
    /// Events of some kinds since a time, oldest first, at most `limit`.
    package static func events(
        ofKinds kinds: [String], since earliest: Instant, limit: Int, in snapshot: Snapshot
    ) throws -> [LoggedEvent] {
        try snapshot.rows(
            """
            SELECT * FROM events
            WHERE tenant_id = \(snapshot.tenant) AND kind IN \(SQL.list(kinds)) AND at >= \(earliest)
            ORDER BY seq LIMIT \(limit)
            """
        ).map { try LoggedEvent($0) }
    }
}
