package import Handling
import Primitives

/// An entry of the brand's catalogue: something that can be offered, and what it usually costs the house.
package struct Remedy: Hashable, Sendable {
    /// Names the remedy within its brand.
    package let id: RemedyID
    /// What kind of remedy it is.
    package var kind: RemedyKind
    /// What customer and staff call it.
    package var name: TrilingualText
    /// What it usually costs, in minor units of the brand's currency; the editor starts with it.
    package var usualMinor: Int64
    /// Whether it can be chosen for new offers.
    package var isActive: Bool
    /// The place in the list, from 0.
    package var position: Int
    /// Goes up with each change.
    package let version: Int

    /// A remedy as stored or as newly made.
    package init(
        id: RemedyID, kind: RemedyKind, name: TrilingualText, usualMinor: Int64, isActive: Bool, position: Int,
        version: Int
    ) {
        self.id = id
        self.kind = kind
        self.name = name
        self.usualMinor = usualMinor
        self.isActive = isActive
        self.position = position
        self.version = version
    }
}
