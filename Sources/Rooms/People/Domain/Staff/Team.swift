import Primitives

/// People of one brand who take work together.
package struct Team: Hashable, Sendable {
    /// The id that cases and rules name.
    package let id: TeamID
    /// The name, unique within the brand.
    package let name: String

    /// A team as read from storage.
    package init(id: TeamID, name: String) {
        self.id = id
        self.name = name
    }
}

/// Why a team is not made or changed.
package enum TeamRefusal: Error, Hashable, Sendable, CaseIterable {
    /// The name is empty or longer than 200 characters.
    case nameMissing
    /// Another team of the brand has the name.
    case nameTaken
    /// No such team in this brand.
    case unknown
}
