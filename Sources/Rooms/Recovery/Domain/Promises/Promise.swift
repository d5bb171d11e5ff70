package import Handling
package import People
package import Primitives

/// Something that the house said it would do for a customer, and until when.
package struct Promise: Hashable, Sendable {
    /// Names the promise.
    package let id: PromiseID
    /// The case in which it was made.
    package let caseID: CaseID
    /// To whom it was made.
    package let customer: CustomerID
    /// Who answers for it.
    package var owner: StaffID?
    /// What was promised, in the words of the reply.
    package let words: String
    /// The last moment that keeps it.
    package var dueAt: Instant
    /// Where it stands.
    package var state: PromiseState
    /// How often the time was moved, each time with the customer knowing.
    package var moves: Int
    /// When it was made.
    package let madeAt: Instant
    /// When it was fulfilled; a broken promise may be fulfilled later and stays broken.
    package var fulfilledAt: Instant?
    /// Goes up with each change.
    package let version: Int

    /// When its owner is warned.
    package var warnAt: Instant { Promise.warning(madeAt: madeAt, dueAt: dueAt) }

    /// A quarter of the whole span before the due time, at least 15 minutes and at most a day, and never before the making.
    package static func warning(madeAt: Instant, dueAt: Instant) -> Instant {
        let quarter = (dueAt - madeAt).milliseconds / 4
        let lead = min(max(quarter, 15 * 60_000), 24 * 3_600_000)
        return max(madeAt, Instant(milliseconds: dueAt.milliseconds - lead))
    }
}

/// Where a promise stands.
package enum PromiseState: String, CaseIterable, Sendable {
    case made
    case kept
    /// The due time passed; nothing makes it unbroken.
    case broken
    /// The customer did not want it any more.
    case cancelled
}
