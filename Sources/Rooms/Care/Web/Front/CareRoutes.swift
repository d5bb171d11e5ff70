package import Hummingbird
package import Web

/// Every address of this room: the own day, the team, overruled decisions, conduct, and the customer's appeal.
package struct CareRoutes: Sendable {
    private let kit: CareKit

    /// Routes over a kit.
    package init(_ kit: CareKit) { self.kit = kit }

    /// Adds the routes.
    package func add(to router: some RouterMethods<AramContext>) {
        MyDayRoutes(kit: kit).add(to: router)
        RevealRoutes(kit: kit).add(to: router)
        TeamRoutes(kit: kit).add(to: router)
        OverruleRoutes(kit: kit).add(to: router)
        ConductRoutes(kit: kit).add(to: router)
        AppealRoutes(kit: kit).add(to: router)
    }
}
