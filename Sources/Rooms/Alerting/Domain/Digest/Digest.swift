package import Handling
package import Primitives

/// What a lead should know in the morning: ids and numbers, never a customer's words or name.
package struct Digest: Hashable, Sendable {
    /// One case in a list of the digest.
    package struct Line: Hashable, Sendable {
        /// The case.
        package let caseID: CaseID
        /// Its human number.
        package let number: Int
        /// Since when it is open, when it climbed, or when its promise is due.
        package let at: Instant
        /// Who owns it; nil while nobody does.
        package let owner: String?

        /// A line of a list.
        package init(caseID: CaseID, number: Int, at: Instant, owner: String?) {
            self.caseID = caseID
            self.number = number
            self.at = at
            self.owner = owner
        }
    }

    /// Angry cases that are open, oldest first, at most ``shown``.
    package var angry: [Line] = []
    /// How many there are in all.
    package var angryCount = 0
    /// Cases whose alert climbed since yesterday or still rings on a higher rung.
    package var escalated: [Line] = []
    /// Promises that are broken or due within a day.
    package var promises: [Line] = []
    /// Angry answers of the last week that no human has confirmed and nobody has looked at.
    package var unconfirmedCount = 0

    /// How many lines a list shows.
    package static let shown = 15
    /// How far ahead a promise counts as at risk.
    package static let ahead: Duration = .hours(24)

    /// A digest that says nothing.
    package init() {}

    /// Whether there is nothing to tell; such a digest is not sent.
    package var isEmpty: Bool { angryCount == 0 && escalated.isEmpty && promises.isEmpty && unconfirmedCount == 0 }
}
