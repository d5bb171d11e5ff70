package import Hummingbird
package import Web

/// All pages of this room.
package struct AlertingRoutes: Sendable {
    private let kit: AlertingKit

    /// Routes over a kit.
    package init(_ kit: AlertingKit) { self.kit = kit }

    /// Adds the routes.
    package func add(to router: some RouterMethods<AramContext>) {
        AlertRoutes(database: kit.database).add(to: router)
        HistoryRoutes(kit: kit).add(to: router)
        RuleRoutes(kit: kit).add(to: router)
        AlertTimesRoutes(kit: kit).add(to: router)
        WebhookRoutes(kit: kit).add(to: router)
        DeadLetterRoutes(kit: kit).add(to: router)
    }
}
