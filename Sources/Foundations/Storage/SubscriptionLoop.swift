package import Primitives

/// Keeps all subscriptions of a process up with the event logs of all tenants.
package struct SubscriptionLoop: Sendable {
    private let database: Database
    private let subscriptions: [Subscription]
    private let report: @Sendable (_ subscription: String, any Error) -> Void

    /// A loop that tells `report` which subscription failed; its place stays, so the event is tried again at the next wake.
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
    package func catchUp(_ tenant: TenantID) async {
        var passed = 1
        while passed > 0 && !Task.isCancelled {
            passed = 0
            for subscription in subscriptions {
                do {
                    passed += try await subscription.catchUp(tenant, in: database)
                } catch {
                    report(subscription.name, error)
                }
            }
        }
    }
}
