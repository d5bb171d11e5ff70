package import Primitives

/// Follows the event logs of all tenants: woken by commits of this process, and by a regular look for those of others.
package struct EventFeed: Sendable {
    private let database: Database
    private let pollEvery: Duration

    /// A feed that looks for other processes' events every `pollEvery`.
    package init(database: Database, pollEvery: Duration = .milliseconds(250)) {
        self.database = database
        self.pollEvery = pollEvery
    }

    /// Calls `hear` for every tenant whose log grew, starting with all tenants once, until the task is cancelled.
    package func run(_ hear: @escaping @Sendable (_ tenant: TenantID, _ head: Int) async -> Void) async throws {
        let wakes = wakeUps()
        var heads: [TenantID: Int] = [:]
        for await _ in wakes {
            for (tenant, head) in try await database.tenantsWithEvents() where heads[tenant] != head {
                heads[tenant] = head
                await hear(tenant, head)
            }
        }
    }

    /// One element at once, one per commit of this process and one per poll interval; rings that come together are one.
    private func wakeUps() -> AsyncStream<Void> {
        AsyncStream(bufferingPolicy: .bufferingNewest(1)) { continuation in
            continuation.yield()
            let rings = Task { for await _ in database.bell.rings() { continuation.yield() } }
            let polls = Task {
                while !Task.isCancelled {
                    try await Task.sleep(for: pollEvery)
                    continuation.yield()
                }
            }
            continuation.onTermination = { _ in
                rings.cancel()
                polls.cancel()
            }
        }
    }
}
