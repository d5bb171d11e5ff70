import Foundation
package import Storage

/// PostgreSQL through blocking libpq on a few threads; bodies of one tenant share a transaction, one group per tenant at a time.
package final class PostgresDriver: Driver {
    private let url: String
    private let writes = TenantQueue()
    private let reads = ReadQueue()
    private let bell: CommitBell
    private let running = DispatchGroup()

    /// Connects `writers` + `readers` sessions to `url` when they are first needed; throws when the server refuses the first.
    package init(url: String, bell: CommitBell, writers: Int = 2, readers: Int = 4) throws {
        self.url = url
        self.bell = bell
        _ = try PostgresConnection(url: url)
        for index in 0..<writers { start("aram-write-\(index)") { $0.writeLoop() } }
        for index in 0..<readers { start("aram-read-\(index)") { $0.readLoop() } }
    }

    /// The dialect of this driver.
    package var engine: Engine { .postgres }

    /// Queues a job behind the others of its tenant.
    package func submit(_ job: WriteJob) { writes.add(job) }

    /// Reads in a repeatable-read transaction.
    package func read<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
        try await withCheckedThrowingContinuation { continuation in
            reads.add(
                run: { connection in
                    continuation.resume(with: Result { try connection.reading(body) })
                }, refuse: { continuation.resume(throwing: $0) })
        }
    }

    /// Runs on a session of the readers' pool, which may write: migrations and upkeep open their own transactions.
    package func exclusively<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
        try await withCheckedThrowingContinuation { continuation in
            reads.add(
                run: { connection in
                    let outcome = Result { try body(connection) }
                    connection.rollback()  // a body that threw between begin and commit leaves its transaction open
                    continuation.resume(with: outcome)
                },
                refuse: { continuation.resume(throwing: $0) })
        }
    }

    /// Lets queued jobs finish, then ends the threads and their sessions.
    package func close() async {
        writes.close()
        reads.close()
        await withCheckedContinuation { continuation in
            running.notify(queue: .global()) { continuation.resume() }
        }
    }

    private func start(_ name: String, _ loop: @escaping @Sendable (PostgresDriver) -> Void) {
        running.enter()
        let thread = Thread { [self] in
            loop(self)
            running.leave()
        }
        thread.name = name
        thread.stackSize = 4 << 20
        thread.start()
    }

    private func writeLoop() {
        var session: PostgresConnection?
        while let (tenant, jobs) = writes.next() {
            do {
                let connection = try session.flatMap { $0.isOpen ? $0 : nil } ?? PostgresConnection(url: url)
                session = connection
                bell.ring(CommitGroup(on: connection).run(jobs))
            } catch {
                let failure = error as? StorageFailure ?? StorageFailure(.connection, "no session")
                for job in jobs { job.refuse(with: failure) }
            }
            writes.finished(tenant)
        }
    }

    private func readLoop() {
        var session: PostgresConnection?
        while let (run, refuse) = reads.next() {
            do {
                let connection = try session.flatMap { $0.isOpen ? $0 : nil } ?? PostgresConnection(url: url)
                session = connection
                run(connection)
            } catch {
                refuse(error as? StorageFailure ?? StorageFailure(.connection, "no session"))
            }
        }
    }
}
