import Foundation
import Primitives
import Storage
import StorageSQLite

/// Makes SQLite files for tests from a template that each process migrates once and keeps in memory.
enum SQLitePlace {
    private static let templates = Templates<Data>()

    static func with(_ migrations: [Migration], _ body: (DatabasePlace) async throws -> Void) async throws {
        let template = try await templates.value(for: migrations, engine: .sqlite) { try await migrated(migrations) }
        try await withFolder { folder in
            let file = folder.appendingPathComponent("aram.sqlite")
            // SQLite takes an empty file for a database without tables.
            try template.write(to: file)
            try await body(DatabasePlace(engine: .sqlite, address: file.path))
        }
    }

    private static func migrated(_ migrations: [Migration]) async throws -> Data {
        guard !migrations.isEmpty else { return Data() }
        var bytes = Data()
        try await withFolder { folder in
            let place = DatabasePlace(engine: .sqlite, address: folder.appendingPathComponent("template.sqlite").path)
            try await place.withDatabase { _ = try await Migrator(migrations).migrate($0, at: .testing) }
            // Closing the last connection has moved the write-ahead log into the file.
            bytes = try Data(contentsOf: URL(fileURLWithPath: place.address))
        }
        return bytes
    }

    private static func withFolder(_ body: (URL) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("aram-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        do {
            try await body(folder)
        } catch {
            try? FileManager.default.removeItem(at: folder)  // the test's own error tells more
            throw error
        }
        try FileManager.default.removeItem(at: folder)
    }
}
