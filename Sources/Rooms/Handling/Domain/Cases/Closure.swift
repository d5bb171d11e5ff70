import Primitives

/// How the house answered on the merits of a case; a rejection must give its reasons in the merits.
package enum Verdict: String, CaseIterable, Sendable {
    case upheld
    case partly
    case rejected
    /// Praise, a question or an idea: nothing to decide.
    case noComplaint = "no_complaint"
}

/// What a case needs to be closed: an answer on the merits, what was done, and a cause for each matter.
package struct Closure: Hashable, Sendable {
    /// The decision in one word.
    package var verdict: Verdict
    /// The answer on the merits, as the customer got it.
    package var merits: String
    /// What was done.
    package var action: String
    /// Causes by matter, for those that have none yet.
    package var causes: [ComplaintID: CauseID]

    /// A closure as it was typed.
    package init(verdict: Verdict, merits: String, action: String, causes: [ComplaintID: CauseID] = [:]) {
        self.verdict = verdict
        self.merits = merits
        self.action = action
        self.causes = causes
    }

    /// What is missing for a case with these matters.
    package func gaps(for complaints: [Complaint]) -> ClosureGaps {
        ClosureGaps(
            merits: merits.trimmed.isEmpty, action: action.trimmed.isEmpty,
            causes: complaints.filter { $0.cause == nil && causes[$0.id] == nil }.map(\.id))
    }
}

/// What a closure does not say yet.
package struct ClosureGaps: Hashable, Sendable {
    /// The answer on the merits is empty.
    package let merits: Bool
    /// What was done is empty.
    package let action: Bool
    /// Matters without a cause, in their order.
    package let causes: [ComplaintID]

    /// Whether nothing is missing.
    package var isEmpty: Bool { !merits && !action && causes.isEmpty }
}
