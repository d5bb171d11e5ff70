import Foundation
import Storage
import StoragePostgres

/// The server that test databases live on, spoken to through the URL of its administrator.
struct PostgresServer: Sendable {
    private let url: URLComponents
    private let administration: PostgresDriver

    init(environment: [String: String]) throws {
        guard let text = environment[PostgresPlace.variable], !text.isEmpty else { throw MissingEngine() }
        guard let url = URLComponents(string: text) else {
            throw StorageFailure(.connection, "\(PostgresPlace.variable) is no URL")
        }
        self.url = url
        administration = try PostgresDriver(url: text, bell: CommitBell(), writers: 0, readers: 2)
    }

    /// The database `name` on this server.
    func place(_ name: TestDatabaseName) throws -> DatabasePlace {
        var url = url
        url.path = "/" + name.text
        guard let address = url.string else { throw StorageFailure(.connection, "no URL for \(name.text)") }
        return DatabasePlace(engine: .postgres, address: address)
    }

    func has(_ name: TestDatabaseName) async throws -> Bool {
        try await administration.read { connection in
            try !connection.rows("SELECT 1 AS n FROM pg_database WHERE datname = \(name.text)").isEmpty
        }
    }

    func create(_ name: TestDatabaseName, from template: TestDatabaseName?) async throws {
        try await run("CREATE DATABASE \(name.text) TEMPLATE \(template?.text ?? "template0")")
    }

    func rename(_ name: TestDatabaseName, to other: TestDatabaseName) async throws {
        try await run("ALTER DATABASE \(name.text) RENAME TO \(other.text)")
    }

    /// Ends the sessions that are still in it.
    func drop(_ name: TestDatabaseName) async throws {
        try await run("DROP DATABASE IF EXISTS \(name.text) WITH (FORCE)")
    }

    private func run(_ statement: String) async throws {
        try await administration.exclusively { _ = try $0.run(SQL(trusted: statement)) }
    }
}
