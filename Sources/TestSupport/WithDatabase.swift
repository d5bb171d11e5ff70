package import Storage

/// Runs `body` on a migrated database of its own; the tables of storage itself are always there.
package func withDatabase(
    _ engine: Engine, migrations: [Migration] = [], _ body: (Database) async throws -> Void
) async throws {
    try await withDatabasePlace(engine, migrations: migrations) { place in
        try await place.withDatabase(body)
    }
}

/// Makes a migrated database and lets the test open it as often as it wants.
package func withDatabasePlace(
    _ engine: Engine, migrations: [Migration] = [], _ body: (DatabasePlace) async throws -> Void
) async throws {
    let numbers = Set(storageMigrations.map(\.number))
    let all = storageMigrations + migrations.filter { !numbers.contains($0.number) }
    try await withPlace(engine, migrations: all, body)
}

/// Makes a database without any table, for tests of migrating itself.
package func withEmptyDatabasePlace(_ engine: Engine, _ body: (DatabasePlace) async throws -> Void) async throws {
    try await withPlace(engine, migrations: [], body)
}

private func withPlace(
    _ engine: Engine, migrations: [Migration], _ body: (DatabasePlace) async throws -> Void
) async throws {
    try await Gate.databases.whileInside {
        switch engine {
        case .sqlite: try await SQLitePlace.with(migrations, body)
        case .postgres: try await PostgresPlace.with(migrations, body)
        }
    }
}
