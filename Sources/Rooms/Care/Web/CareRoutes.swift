package import Hummingbird
package import Storage
package import Web

/// Every address of this room: the own day, the team's load, the overruled log and the conduct of customers.
package struct CareRoutes: Sendable {
    private let desk: CareDesk

    /// Routes over the database, with the console that the program builds.
    package init(database: Database, frame: ConsoleFrame) { desk = CareDesk(database: database, frame: frame) }

    /// Adds the routes.
    package func add(to router: some RouterMethods<AramContext>) {
        MyDayRoutes(desk: desk).add(to: router)
        TeamLoadRoutes(desk: desk).add(to: router)
        ConductRoutes(desk: desk).add(to: router)
    }
}
