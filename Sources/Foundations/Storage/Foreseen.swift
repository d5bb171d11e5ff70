package import Foundation

/// A row that a body says beforehand it will read, so that the first of a commit group to ask reads those of all.
package struct Foreseen: Hashable, Sendable {
    let type: ObjectIdentifier
    let id: UUID

    /// The row of this type with this id.
    package init<T>(_ type: T.Type, _ id: UUID) {
        self.type = ObjectIdentifier(type)
        self.id = id
    }
}
