import Foundation
import GRDB
package import Storage
import Synchronization

/// SQLite through GRDB: one writer thread that commits many bodies at once, readers beside it, every commit flushed to disk.
package final class SQLiteDriver: Driver {
    private let pool: DatabasePool
    private let queue = JobQueue()
    private let places = ColumnPlaces()
    private let bell: CommitBell
    private let running = DispatchGroup()

    /// Opens or makes the file at `path`; throws when it can not be opened or does not flush every commit.
    package init(path: String, bell: CommitBell) throws {
        var configuration = Configuration()
        configuration.busyMode = .timeout(15)
        configuration.maximumReaderCount = 4
        configuration.label = "aram"
        configuration.prepareDatabase { db in
            try db.execute(sql: "PRAGMA foreign_keys = ON")
            try db.execute(sql: "PRAGMA temp_store = MEMORY")
            try db.execute(sql: "PRAGMA cache_size = -16000")
        }
        do {
            pool = try DatabasePool(path: path, configuration: configuration)
            // GRDB sets NORMAL when it opens a WAL database, which loses acknowledged commits in a power cut.
            let level = try pool.writeWithoutTransaction { db in
                try db.execute(sql: "PRAGMA synchronous = FULL")
                return try Int.fetchOne(db, sql: "PRAGMA synchronous")
            }
            guard level == 2 else { throw StorageFailure(.engine, "SQLite refuses to flush every commit") }
        } catch let error as DatabaseError {
            throw SQLiteConnection.failure(error)
        }
        self.bell = bell
        running.enter()
        let thread = Thread { [self] in
            writeLoop()
            running.leave()
        }
        thread.name = "aram-writer"
        thread.stackSize = 4 << 20
        thread.start()
    }

    /// The dialect of this driver.
    package var engine: Engine { .sqlite }

    /// Queues a job for the writer thread.
    package func submit(_ job: WriteJob) { queue.add(.write(job)) }

    /// Reads in a snapshot of the write-ahead log.
    package func read<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
        guard !queue.isClosing else { throw StorageFailure(.closed, "the database is closed") }
        do {
            return try await pool.read { [places] in try body(SQLiteConnection($0, places: places)) }
        } catch let error as DatabaseError {
            throw SQLiteConnection.failure(error)
        }
    }

    /// Runs between commit groups on the writer thread.
    package func exclusively<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
        try await withCheckedThrowingContinuation { continuation in
            queue.add(
                .alone { connection in
                    continuation.resume(with: Result { try body(connection) })
                } refuse: {
                    continuation.resume(throwing: $0)
                })
        }
    }

    /// Copies a consistent state into a new file while writes go on; blocks until the copy is complete.
    package func backup(to path: String) throws {
        do {
            let target = try DatabaseQueue(path: path)
            try pool.backup(to: target)
            try target.close()
        } catch let error as DatabaseError {
            throw SQLiteConnection.failure(error)
        }
    }

    /// Lets queued jobs finish, then closes.
    package func close() async {
        queue.close()
        await withCheckedContinuation { continuation in
            running.notify(queue: .global()) { continuation.resume() }
        }
        try? pool.close()  // a reader that is still open closes with its own end
    }

    private func writeLoop() {
        while let batch = queue.next() {
            pool.writeWithoutTransaction { db in
                let connection = SQLiteConnection(db, places: places)
                switch batch {
                case .group(let jobs): bell.ring(CommitGroup(on: connection).run(jobs))
                case .alone(let body):
                    body(connection)
                    if db.isInsideTransaction { connection.rollback() }
                }
            }
        }
    }
}
