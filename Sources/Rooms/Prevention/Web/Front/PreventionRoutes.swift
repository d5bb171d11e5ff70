package import Hummingbird
package import Web

/// Every address of this room: causes, actions and lessons.
package struct PreventionRoutes: Sendable {
    private let kit: PreventionKit

    /// Routes over a kit.
    package init(_ kit: PreventionKit) { self.kit = kit }

    /// Adds the routes.
    package func add(to router: some RouterMethods<AramContext>) {
        CauseRoutes(kit: kit).add(to: router)
        ActionRoutes(kit: kit).add(to: router)
        PlanRoutes(kit: kit).add(to: router)
        LessonRoutes(kit: kit).add(to: router)
    }
}
