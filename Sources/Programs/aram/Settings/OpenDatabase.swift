import Foundation
import Primitives
import Storage
import StoragePostgres
import StorageSQLite

extension Settings {
    /// The file of the embedded database.
    func databaseFile() throws -> URL {
        let folder = URL(filePath: try required(.data), directoryHint: .isDirectory)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder.appending(path: "aram.sqlite")
    }

    /// Opens the engine that is set and, unless told otherwise, brings its schema up to date.
    func openDatabase(migrating: Bool = true, clock: WallClock = .system) async throws -> Database {
        let bell = CommitBell()
        let driver: any Driver =
            if let url = self[.databaseURL] {
                try PostgresDriver(url: url, bell: bell)
            } else {
                try SQLiteDriver(path: try databaseFile().path, bell: bell)
            }
        let database = Database(driver: driver, bell: bell)
        if migrating { _ = try await Migrator(allMigrations).migrate(database, at: clock.now) }
        return database
    }
}
