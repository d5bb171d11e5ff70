/// The name of a database that tests may make and drop: `test_` and then lower-case letters, digits and underscores.
package struct TestDatabaseName: Hashable, Sendable {
    /// The name as it stands in statements, at most 63 bytes as PostgreSQL keeps them.
    package let text: String

    /// Throws ``NotATestDatabase`` for any other name, so that no real data is ever dropped.
    package init(_ text: String) throws(NotATestDatabase) {
        let isPlain = text.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 95 }
        guard text.hasPrefix("test_"), isPlain, text.utf8.count <= 63 else { throw NotATestDatabase(name: text) }
        self.text = text
    }
}

/// A name that tests must not touch.
package struct NotATestDatabase: Error, CustomStringConvertible {
    /// The name that was refused.
    package let name: String

    package var description: String { "tests make and drop only databases called test_..., not \(name)" }
}
