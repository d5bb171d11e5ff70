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
    /// When its owner is warned.
    package var warnAt: Instant
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

    /// Whether it is open and its warning time has come.
    package func isAtRisk(at now: Instant) -> Bool { state == .made && warnAt <= now }

    /// Whether its time is over without its having been fulfilled in time; true also before the timer wrote that down.
    package func isBroken(at now: Instant) -> Bool { state == .broken || state == .made && dueAt < now }
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
