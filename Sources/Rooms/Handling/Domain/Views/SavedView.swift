package import People
package import Primitives

/// A list of cases that somebody gave a name; nobody else sees it.
package struct SavedView: Hashable, Sendable {
    /// Names the view.
    package let id: SavedViewID
    /// Whose it is.
    package let owner: StaffID
    /// What its owner calls it, one line.
    package let name: String
    /// The words of the list's address, such as `view` and `face`.
    package let words: [String: String]

    /// A view as its row holds it.
    package init(id: SavedViewID, owner: StaffID, name: String, words: [String: String]) {
        self.id = id
        self.owner = owner
        self.name = name
        self.words = words
    }

    /// How many one person keeps in one brand at most; more do not fit beside the built-in ones.
    package static let most = 12
}

/// Why a view is not kept or not found.
package enum SavedViewRefusal: Error, Hashable, Sendable {
    /// The person has no such view.
    case notFound
    /// Only signed-in staff keep views.
    case staffOnly
    /// The name says nothing.
    case nameMissing
    /// The name has more characters than a line takes.
    case nameTooLong(limit: Int)
    /// The list has no condition, so the built-in view shows the same.
    case noCondition
    /// ``SavedView/most`` are kept already.
    case tooMany
}
