package import Storage
package import Web

/// A piece of the own profile that another room owns, such as a wish for a mail.
package struct ProfilePanel: Sendable {
    let node: @Sendable (Viewer, Snapshot) throws -> Node

    /// A panel that reads in the page's own snapshot; `.none` leaves it away.
    package init(node: @escaping @Sendable (Viewer, Snapshot) throws -> Node) { self.node = node }
}
