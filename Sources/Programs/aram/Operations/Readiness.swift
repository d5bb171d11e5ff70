import Storage

/// What a watcher may know of the database: whether it takes writes, and how much waits to leave the house.
struct Readiness: Sendable {
    let database: Database

    /// Goes through the writer and back; throws when the database does not answer.
    func check() async throws {
        try await database.write(in: nil) { tx in _ = try tx.rows("SELECT number FROM schema_steps LIMIT 1") }
    }

    /// Outbox rows of all brands by state: ready, leased and dead.
    func waiting() async throws -> [(state: String, count: Int)] {
        let found = try await database.read(in: nil) { snapshot in
            try snapshot.rows(
                "SELECT state, COUNT(*) AS n FROM outbox WHERE state IN ('ready', 'leased', 'dead') GROUP BY state"
            ).map { (try $0.text("state"), try $0.int("n")) }
        }
        return ["ready", "leased", "dead"].map { state in (state, found.first { $0.0 == state }?.1 ?? 0) }
    }
}
