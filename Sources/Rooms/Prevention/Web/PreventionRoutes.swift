package import Hummingbird
package import Storage
package import Web

/// Every address of this room: causes, actions and lessons.
package struct PreventionRoutes: Sendable {
    private let desk: PreventionDesk

    /// Routes over the database, with the console that the program builds.
    package init(database: Database, frame: ConsoleFrame) { desk = PreventionDesk(database: database, frame: frame) }

    /// Adds the routes.
    package func add(to router: some RouterMethods<AramContext>) {
        CauseRoutes(desk: desk).add(to: router)
        ActionRoutes(desk: desk).add(to: router)
        LessonRoutes(desk: desk).add(to: router)
    }
}
