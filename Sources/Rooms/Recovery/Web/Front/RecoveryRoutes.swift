package import Hummingbird
package import Web

/// Every address of this room.
package struct RecoveryRoutes: Sendable {
    private let kit: RecoveryKit

    /// Routes over the promises, ways back, ideas and praise of a kit.
    package init(_ kit: RecoveryKit) { self.kit = kit }

    /// Adds the routes.
    package func add(to router: some RouterMethods<AramContext>) {
        PromiseListRoutes(kit: kit).add(to: router)
        PromiseRoutes(kit: kit).add(to: router)
        WayBackRoutes(kit: kit).add(to: router)
        IdeaRoutes(kit: kit).add(to: router)
        PraiseRoutes(kit: kit).add(to: router)
        SettingsRoutes(kit: kit).add(to: router)
    }
}
