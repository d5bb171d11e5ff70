package import Primitives
package import Storage

/// A promise that somebody found in a reply and wants to be reminded of.
package struct PromiseToTrack: Hashable, Sendable {
    /// The case in which it is made.
    package let caseID: CaseID
    /// The words as they stand in the reply.
    package let words: String
    /// Until when it must be kept.
    package let due: Instant

    /// A promise of one case.
    package init(caseID: CaseID, words: String, due: Instant) {
        self.caseID = caseID
        self.words = words
        self.due = due
    }
}

/// Keeps a promise in the transaction that it is given; Recovery provides it.
package typealias PromiseTracking = @Sendable (PromiseToTrack, Act, Transaction) throws -> Void
