import Foundation
import Primitives
import Storage
import StoragePostgres

/// Makes PostgreSQL databases for tests as copies of a template, and drops them afterwards.
enum PostgresPlace {
    /// Names the variable with the URL of a database whose user may create databases.
    static let variable = "ARAM_TEST_POSTGRES_URL"

    private static let templates = Templates<TestDatabaseName>()
    private static let server = Result { try PostgresServer(environment: ProcessInfo.processInfo.environment) }

    static func with(_ migrations: [Migration], _ body: (DatabasePlace) async throws -> Void) async throws {
        let server = try server.get()
        let template: TestDatabaseName? =
            migrations.isEmpty
            ? nil
            : try await templates.value(for: migrations, engine: .postgres) {
                try await migrated(migrations, on: server)
            }
        let name = try TestDatabaseName("test_" + random())
        try await server.create(name, from: template)
        do {
            try await body(try server.place(name))
        } catch {
            try await server.drop(name)
            throw error
        }
        try await server.drop(name)
    }

    /// The template is named for its statements: another process that needs the same takes it as it is.
    private static func migrated(_ migrations: [Migration], on server: PostgresServer) async throws -> TestDatabaseName {
        let name = try TestDatabaseName("test_template_" + SchemaMark(migrations, engine: .postgres).description)
        guard try await !server.has(name) else { return name }
        let draft = try TestDatabaseName("test_draft_" + random())
        try await server.create(draft, from: nil)
        do {
            try await server.place(draft).withDatabase { _ = try await Migrator(migrations).migrate($0, at: .testing) }
            try await server.rename(draft, to: name)
        } catch {
            try await server.drop(draft)
            // Another process may have been quicker with the same template.
            guard try await server.has(name) else { throw error }
        }
        return name
    }

    private static func random() -> String { UUID().uuidString.lowercased().replacingOccurrences(of: "-", with: "") }
}
