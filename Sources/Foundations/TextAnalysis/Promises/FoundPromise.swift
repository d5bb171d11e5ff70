package import Foundation

/// A commitment of the company to this customer about the future, found in a reply.
package struct FoundPromise: Hashable, Sendable {
    /// The words of the promise as they stand in the reply.
    package let phrase: String
    /// UTF-16 offset of the first unit in the reply.
    package let start: Int
    /// UTF-16 offset behind the last unit.
    package let end: Int
    /// The latest moment that still keeps the promise; nil when no time was named.
    package let due: Date?
}
