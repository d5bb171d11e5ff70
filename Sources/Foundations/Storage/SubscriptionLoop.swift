package import Primitives

/// Keeps all subscriptions of a process up with the event logs of all tenants.
package struct SubscriptionLoop: Sendable {
    private let database: Database
    private let subscriptions: [Subscription]
    private let report: @Sendable (_ subscription: String, any Error) -> Void

    /// A loop that hears the most urgent of `subscriptions` first, and tells `report` which subscription failed; its place stays, so the event is tried again at the next wake.
    package init(
        database: Database, subscriptions: [Subscription],
        report: @escaping @Sendable (_ subscription: String, any Error) -> Void
    ) {
        self.database = database
        self.subscriptions = subscriptions
        self.report = report
    }

    /// Runs until cancelled.
    package func run() async throws {
        try await EventFeed(database: database).run { tenant, _ in await catchUp(tenant) }
    }

    /// Brings every subscription of one tenant up to the head, again while their own effects append events.
    ///
    /// They take turns page by page, the first one every other time: it rings people, and the others only count and file.
    package func catchUp(_ tenant: TenantID) async {
        guard let first = subscriptions.first else { return }
        var passed = 1
        while passed > 0 && !Task.isCancelled {
            passed = await readPage(first, of: tenant)
            for other in subscriptions.dropFirst() {
                let page = await readPage(other, of: tenant)
                passed += page
                if page > 0 { passed += await readPage(first, of: tenant) }
            }
        }
    }

    private func readPage(_ subscription: Subscription, of tenant: TenantID) async -> Int {
        do {
            return try await subscription.readPage(of: tenant, in: database).passed
        } catch {
            report(subscription.name, error)
            return 0
        }
    }
}
