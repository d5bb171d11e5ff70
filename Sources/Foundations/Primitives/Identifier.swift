package import Foundation

/// Names one row of one kind of thing; the phantom `Owner` keeps a case's id out of a customer's place.
package struct Identifier<Owner>: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The 128 bits, version 7 when made by ``IDSource``.
    package let uuid: UUID

    /// Wraps an id that was read from storage or a request.
    package init(_ uuid: UUID) { self.uuid = uuid }

    /// Reads the lower- or upper-case text form; nil when the text is no UUID.
    package init?(_ text: some StringProtocol) {
        guard let uuid = UUID(text: text) else { return nil }
        self.uuid = uuid
    }

    /// The lower-case text form with hyphens, as used in addresses and JSON.
    package var description: String { uuid.text }

    /// Orders by bytes, which for version 7 is the order of making.
    package static func < (left: Self, right: Self) -> Bool {
        withUnsafeBytes(of: left.uuid.uuid) { l in
            withUnsafeBytes(of: right.uuid.uuid) { r in l.lexicographicallyPrecedes(r) }
        }
    }
}
