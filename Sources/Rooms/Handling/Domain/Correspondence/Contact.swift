package import Primitives

/// A call, visit or letter that staff write down.
package struct Contact: Sendable {
    /// Who began it.
    package enum Direction: String, CaseIterable, Sendable {
        case fromCustomer = "in"
        case toCustomer = "out"
    }

    /// What was said, in the words of staff.
    package var body: String
    /// Who began it.
    package var direction: Direction
    /// Whether the two spoke; a call that nobody answered is no answer.
    package var isReached: Bool
    /// Whether it answered on the merits.
    package var isOnMerits: Bool
    /// When it took place, if that was before it was written down.
    package var heldAt: Instant?
    /// Makes a repeated form change nothing.
    package var onceKey: String?

    /// A contact as it was typed.
    package init(
        _ body: String, _ direction: Direction, isReached: Bool = true, isOnMerits: Bool = false,
        heldAt: Instant? = nil,
        onceKey: String? = nil
    ) {
        self.body = body
        self.direction = direction
        self.isReached = isReached
        self.isOnMerits = isOnMerits
        self.heldAt = heldAt
        self.onceKey = onceKey
    }
}
