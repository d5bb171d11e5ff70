package import Storage
package import Web

/// A piece of the case page that a room above Handling owns, such as offers, promises or actions.
package struct CasePanel: Sendable {
    /// Where on the page a panel stands.
    package enum Position: String, Sendable {
        /// In the column of the customer, below the ratings.
        case beside
        /// Above the composer, for what should be seen before a reply is written.
        case aboveComposer
    }

    /// Names the panel in addresses and tests, such as `offers`.
    package let key: String
    /// Where it stands.
    package let position: Position
    /// Reads in the snapshot of the page; nil leaves the panel away.
    package let load: @Sendable (CaseID, Viewer, Snapshot) throws -> Node?

    /// A panel of another room; panels of one position keep the order in which the program lists them.
    package init(
        key: String, position: Position = .beside, load: @escaping @Sendable (CaseID, Viewer, Snapshot) throws -> Node?
    ) {
        self.key = key
        self.position = position
        self.load = load
    }
}

/// A piece of the customer's own page of a case that a room above owns, such as an offer to answer.
package struct CustomerCasePanel: Sendable {
    /// Reads in the snapshot of the page; the text is the secret part of the page's address. Nil leaves the panel away.
    package let load: @Sendable (CaseID, String, Snapshot) throws -> Node?

    /// A panel of another room.
    package init(load: @escaping @Sendable (CaseID, String, Snapshot) throws -> Node?) { self.load = load }
}
