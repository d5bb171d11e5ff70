import ArgumentParser
import Crypto
import Foundation
import Primitives
import Storage
import StorageSQLite

/// Copies the embedded database while the server runs, and proves that the copy is whole.
struct BackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "Copy the embedded database while the server runs, and verify the copy.",
        discussion: "With PostgreSQL use pg_basebackup or pg_dump; docs/operations/backup.md shows both.")

    @Argument(help: "The file to write; it must not exist yet.")
    var file: String

    func run() async throws {
        let settings = try await Settings.load()
        guard settings[.databaseURL] == nil else {
            throw ValidationError("ARAM_DATABASE_URL is set: use pg_basebackup or pg_dump (docs/operations/backup.md)")
        }
        guard !FileManager.default.fileExists(atPath: file) else { throw ValidationError("\(file) exists already") }
        let driver = try SQLiteDriver(path: try settings.databaseFile().path, bell: CommitBell())
        try driver.backup(to: file)
        await driver.close()
        let verdict = try await BackupCheck.run(on: file)
        print("Wrote \(file): \(verdict.events) events in \(verdict.tenants) brands, every chain intact.")
        print("SHA-256 \(verdict.digest)")
    }
}

/// Replaces the embedded database by a verified copy.
struct RestoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: "Put a backup into an empty data folder, after verifying it.",
        discussion:
            "Stop the server first. An existing database is never overwritten: move it away or name another ARAM_DATA.")

    @Argument(help: "The backup file.")
    var file: String

    func run() async throws {
        let settings = try await Settings.load()
        let target = try settings.databaseFile()
        guard !FileManager.default.fileExists(atPath: target.path) else {
            throw ValidationError("\(target.path) exists already: move it away first")
        }
        let verdict = try await BackupCheck.run(on: file)
        try FileManager.default.copyItem(at: URL(filePath: file), to: target)
        print("Restored \(verdict.events) events in \(verdict.tenants) brands to \(target.path).")
    }
}

/// Opens a copy and walks every chain.
enum BackupCheck {
    /// What a whole copy holds.
    struct Verdict {
        /// Brands with events.
        let tenants: Int
        /// Events over all brands.
        let events: Int
        /// SHA-256 of the file in hexadecimal.
        let digest: String
    }

    /// Verifies `file` in a temporary copy, so that the backup itself stays as it was written; throws when a chain is broken.
    static func run(on file: String) async throws -> Verdict {
        let folder = FileManager.default.temporaryDirectory.appending(path: "aram-check-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }  // a left-over temporary folder harms nobody
        let copy = folder.appending(path: "copy.sqlite")
        try FileManager.default.copyItem(at: URL(filePath: file), to: copy)
        let bell = CommitBell()
        let database = Database(driver: try SQLiteDriver(path: copy.path, bell: bell), bell: bell)
        var tenants = 0, events = 0
        for (tenant, _) in try await database.tenantsWithEvents() {
            guard case .intact(let count) = try await EventLog.verify(tenant, in: database) else {
                throw ValidationError("the log of brand \(tenant) is broken in \(file)")
            }
            tenants += 1
            events += count
        }
        await database.close()
        let digest = SHA256.hash(data: try Data(contentsOf: URL(filePath: file), options: .mappedIfSafe))
        return Verdict(tenants: tenants, events: events, digest: digest.map { String(format: "%02x", $0) }.joined())
    }
}
