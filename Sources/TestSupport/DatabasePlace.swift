package import Storage
package import StoragePostgres
package import StorageSQLite

/// A database of one test: where it is, and how to open it.
package struct DatabasePlace: Sendable {
    /// Which engine keeps it.
    package let engine: Engine
    /// The path of the SQLite file or the URL of the PostgreSQL database.
    package let address: String

    init(engine: Engine, address: String) {
        self.engine = engine
        self.address = address
    }

    /// A new driver, as another process or node would open it.
    package func driver(bell: CommitBell = CommitBell()) throws -> any Driver {
        switch engine {
        case .sqlite: try sqlite(bell: bell)
        case .postgres: try postgres(bell: bell)
        }
    }

    /// A new SQLite driver; throws on the other engine's place.
    package func sqlite(bell: CommitBell = CommitBell()) throws -> SQLiteDriver {
        guard engine == .sqlite else { throw WrongEngine() }
        return try SQLiteDriver(path: address, bell: bell)
    }

    /// A new PostgreSQL driver; throws on the other engine's place.
    package func postgres(bell: CommitBell = CommitBell(), writers: Int = 2, readers: Int = 4) throws -> PostgresDriver {
        guard engine == .postgres else { throw WrongEngine() }
        return try PostgresDriver(url: address, bell: bell, writers: writers, readers: readers)
    }

    /// Opens the database, runs `body`, and closes it whatever `body` does.
    package func withDatabase(_ body: (Database) async throws -> Void) async throws {
        let bell = CommitBell()
        let database = Database(driver: try driver(bell: bell), bell: bell)
        do {
            try await body(database)
        } catch {
            await database.close()
            throw error
        }
        await database.close()
    }
}

/// A test asked a place for a driver of the other engine.
package struct WrongEngine: Error {}
