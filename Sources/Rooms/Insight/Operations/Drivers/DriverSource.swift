package import Storage

/// Where the ratings of drivers come from; the program reads them from the room that holds the surveys.
package struct DriverSource: Sendable {
    let load: @Sendable (Snapshot) throws -> DriverAnswers?

    /// A source; nil answers mean that no survey asks for drivers.
    package init(load: @escaping @Sendable (Snapshot) throws -> DriverAnswers?) { self.load = load }

    /// No survey asks for drivers.
    package static let none = DriverSource { _ in nil }
}
