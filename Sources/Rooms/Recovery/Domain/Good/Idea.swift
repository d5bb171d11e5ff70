package import Listening
package import People
package import Primitives

/// What a customer suggested, and what became of it.
package struct Idea: Hashable, Sendable {
    /// Names the idea.
    package let id: IdeaID
    /// The feedback whose words hold it.
    package let feedback: FeedbackID
    /// Whose idea it is, when that is known.
    package let customer: CustomerID?
    /// Where it stands.
    package var status: IdeaStatus
    /// What the customer is told; empty while nobody wrote anything.
    package var answer: String
    /// When it arrived.
    package let createdAt: Instant
    /// Goes up with each change.
    package let version: Int

    /// The idea with another status; done and declined need an answer to the customer.
    package func changing(to status: IdeaStatus, answer: String) throws(IdeaRefusal) -> Idea {
        let words = answer.trimmed
        guard words.count <= Limits.textCharacters else { throw .textTooLong }
        guard !words.isEmpty || !status.needsAnswer else { throw .answerMissing }
        var next = self
        next.status = status
        next.answer = words
        return next
    }
}

/// Where an idea stands.
package enum IdeaStatus: String, CaseIterable, Sendable {
    case new
    case considered
    case planned
    case done
    case declined

    /// Whether the customer deserves words with it.
    package var needsAnswer: Bool { self == .done || self == .declined }
}

/// Why an idea is not changed.
package enum IdeaRefusal: Error, Hashable, Sendable, CaseIterable {
    /// No idea of this brand has the id.
    case notFound
    /// Done and declined need words to the customer.
    case answerMissing
    /// The words have more characters than the field takes.
    case textTooLong
}
