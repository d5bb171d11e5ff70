package import Listening
package import Primitives

/// One matter of a case; a case holds several, each with its own facts, cause and remedy.
package struct Complaint: Hashable, Sendable {
    /// The matter's own id, which offers and actions refer to.
    package let id: ComplaintID
    /// The case that it belongs to now.
    package var caseID: CaseID
    /// The place in the list of the case, from 1.
    package var position: Int
    /// One line about the matter.
    package var summary: String
    /// What is known about it.
    package var facts: String
    /// Where in the customer's journey it arose.
    package var touchpoint: Touchpoint
    /// Why it happened, from the catalogue; needed before the case closes.
    package var cause: CauseID?
    /// When the cause was found.
    package var causedAt: Instant?
    /// When the matter was written down.
    package let createdAt: Instant
    /// The case from which a merge brought it.
    package var originCase: CaseID?
    /// Goes up with each change.
    package var version: Int

    /// The matter with a new summary and new facts.
    package func describing(summary: String, facts: String, touchpoint: Touchpoint) throws(CaseRefusal) -> Complaint {
        var changed = self
        changed.summary = try CaseText.line(summary)
        changed.facts = try CaseText.optional(facts)
        changed.touchpoint = touchpoint
        return changed
    }

    /// The matter with its cause, or without one when the finding was wrong.
    package func causing(_ cause: CauseID?, at now: Instant) -> Complaint {
        var changed = self
        changed.cause = cause
        changed.causedAt = cause == nil ? nil : now
        return changed
    }
}
