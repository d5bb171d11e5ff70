package import Primitives

/// Brings a database to the newest schema, one step per transaction, and remembers the steps.
package struct Migrator: Sendable {
    private let migrations: [Migration]

    /// All steps of all rooms in any order; two steps with one number are a bug of the program.
    package init(_ migrations: [Migration]) {
        self.migrations = migrations.sorted { $0.number < $1.number }
        precondition(Set(migrations.map(\.number)).count == migrations.count, "two migrations have the same number")
    }

    /// Runs the steps that the database does not have yet and gives their numbers.
    package func migrate(_ database: Database, at now: Instant) async throws -> [Int] {
        let migrations = migrations
        return try await database.exclusively { connection in
            let ddl = DDL(engine: connection.engine)
            let steps = SQL(
                trusted: """
                    CREATE TABLE IF NOT EXISTS schema_steps
                    (number \(ddl.int) PRIMARY KEY, name \(ddl.text) NOT NULL, applied_at \(ddl.int) NOT NULL) \(ddl.end)
                    """)
            do {
                _ = try connection.run(steps)
            } catch let failure as StorageFailure where failure.code == .constraint {
                // PostgreSQL: two nodes that make the table at the same time collide in the catalogue; now it is there.
                _ = try connection.run(steps)
            }
            var applied: [Int] = []
            for migration in migrations {
                try connection.begin()
                do {
                    if try Self.apply(migration, on: connection, at: now) { applied.append(migration.number) }
                    try connection.commit()
                } catch {
                    connection.rollback()
                    throw error
                }
            }
            return applied
        }
    }

    private static func apply(_ migration: Migration, on connection: any Connection, at now: Instant) throws -> Bool {
        // The key makes a second node that starts at the same time wait here and then find the step done.
        let claimed = try connection.run(
            """
            INSERT INTO schema_steps (number, name, applied_at) VALUES (\(migration.number), \(migration.name), \(now))
            ON CONFLICT (number) DO NOTHING
            """)
        guard claimed == 1 else { return false }
        for statement in migration.statements(for: connection.engine) {
            _ = try connection.run(SQL(trusted: statement))
        }
        return true
    }
}
