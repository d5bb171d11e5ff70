package import Storage
package import Web

/// A piece of a customer's page that another room owns, such as cases, ratings or offers.
package struct CustomerPanel: Sendable {
    /// Where on the page a panel stands.
    package enum Place: Sendable {
        /// In the wide column.
        case main
        /// In the narrow column beside it.
        case aside
    }

    let place: Place
    let node: @Sendable (Customer, Viewer, Snapshot) throws -> Node

    /// A panel that reads in the page's own snapshot; `.none` leaves it away.
    package init(_ place: Place, node: @escaping @Sendable (Customer, Viewer, Snapshot) throws -> Node) {
        self.place = place
        self.node = node
    }
}
