import Foundation
package import Storage

extension Engine {
    /// The engines that every storage test runs on: SQLite always, PostgreSQL when it is given or demanded.
    package static let underTest = underTest(environment: ProcessInfo.processInfo.environment)

    /// The list that an environment asks for; a demanded engine without a URL is listed, so that its tests fail.
    package static func underTest(environment: [String: String]) -> [Engine] {
        let isGiven = !environment[PostgresPlace.variable, default: ""].isEmpty
        let isDemanded = environment["REQUIRE_ALL_ENGINES"] == "1"
        return isGiven || isDemanded ? [.sqlite, .postgres] : [.sqlite]
    }
}

/// PostgreSQL has to be tested, but nobody said where it is.
package struct MissingEngine: Error, CustomStringConvertible {
    /// Found when the first database is opened.
    package init() {}

    package var description: String {
        "PostgreSQL must be tested here, but \(PostgresPlace.variable) names no server"
    }
}
