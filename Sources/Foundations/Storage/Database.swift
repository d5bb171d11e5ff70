package import Primitives

/// The one way to the tables: reads see one state, writes are grouped, durable and heard.
package final class Database: Sendable {
    private let driver: any Driver
    /// Rings for every commit that appended events, in this process.
    package let bell: CommitBell

    /// Wraps a driver whose tables are migrated or about to be.
    package init(driver: any Driver, bell: CommitBell) {
        self.driver = driver
        self.bell = bell
    }

    /// Which engine is below.
    package var engine: Engine { driver.engine }

    /// Runs `body` for one tenant and returns after its commit is on disk; what `body` throws undoes it and is passed on.
    ///
    /// A body that is one of many of its kind names the row that it will read, and reads it with those of its group.
    @discardableResult
    package func write<T: Sendable>(
        in tenant: TenantID?, foreseeing row: Foreseen? = nil, _ body: @escaping @Sendable (Transaction) throws -> T
    ) async throws -> T {
        let box = ResultBox<T>()
        return try await withCheckedThrowingContinuation { continuation in
            driver.submit(
                WriteJob(
                    tenant: tenant, foreseen: row, body: { box.value = try body($0) },
                    finish: { outcome in
                        switch (outcome, box.value) {
                        case (.failure(let error), _): continuation.resume(throwing: error)
                        case (.success, let value?): continuation.resume(returning: value)
                        case (.success, nil):
                            continuation.resume(throwing: StorageFailure(.closed, "the job did not run"))
                        }
                    }))
        }
    }

    /// Runs `body` in a read transaction for one tenant.
    package func read<T: Sendable>(
        in tenant: TenantID?, _ body: @escaping @Sendable (Snapshot) throws -> T
    ) async throws -> T {
        try await driver.read { try body(Snapshot(tenant: tenant, connection: $0)) }
    }

    /// Runs `body` alone on the writing connection, for migrations and upkeep.
    package func exclusively<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
        try await driver.exclusively(body)
    }

    /// Waits for queued writes and closes the engine.
    package func close() async { await driver.close() }
}

/// Carries a body's result past the commit; only the writing thread touches it before the continuation resumes.
private final class ResultBox<T: Sendable>: @unchecked Sendable {
    var value: T?
}
