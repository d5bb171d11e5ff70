package import People
package import Primitives
package import Storage

/// What Alerting asks of rooms that it does not know.
package struct AlertNeighbours: Sendable {
    /// Whether a member of staff rests after red cases.
    package let isOnBreather: @Sendable (StaffID, Instant, Snapshot) throws -> Bool
    /// What the nightly forecast says of a customer; nil where the data are too thin.
    package let outlook: @Sendable (CustomerID, Snapshot) throws -> CustomerOutlook?
    /// Whether the brand has a forecast at all.
    package let hasOutlooks: @Sendable (Snapshot) throws -> Bool

    /// The questions, as the program answers them; without answers nobody has an outlook.
    package init(
        outlook: @escaping @Sendable (CustomerID, Snapshot) throws -> CustomerOutlook? = { _, _ in nil },
        hasOutlooks: @escaping @Sendable (Snapshot) throws -> Bool = { _ in false },
        isOnBreather: @escaping @Sendable (StaffID, Instant, Snapshot) throws -> Bool
    ) {
        self.outlook = outlook
        self.hasOutlooks = hasOutlooks
        self.isOnBreather = isOnBreather
    }

    /// Nobody rests and nothing is foretold.
    package static let none = AlertNeighbours { _, _, _ in false }
}
