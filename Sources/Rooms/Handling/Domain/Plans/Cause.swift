/// Why things go wrong, as one entry of a brand's catalogue; many complaints share a cause, and actions remove it.
package struct Cause: Hashable, Sendable {
    /// The entry's id.
    package let id: CauseID
    /// The name in three languages.
    package var name: TrilingualText
    /// Whether it may still be chosen; retired entries stay for the record.
    package var isActive: Bool
    /// The place in the list, from 1.
    package var position: Int
}
