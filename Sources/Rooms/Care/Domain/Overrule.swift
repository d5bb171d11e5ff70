package import Handling
package import Primitives

/// One decision of an agent that somebody else undid, so that the lead sees how often it happens and why.
package struct Overrule: Hashable, Sendable {
    /// How it was undone.
    package enum Kind: String, CaseIterable, Sendable {
        /// The closed case was opened again by a colleague.
        case reopened
        /// The decision itself was changed.
        case decisionChanged = "decision_changed"
        /// More was granted than the agent had said.
        case approvedBeyond = "approved_beyond"
    }

    /// Names the line.
    package let id: OverruleID
    /// The case.
    package let caseID: CaseID
    /// Whose decision it was.
    package let agent: StaffID
    /// Who undid it.
    package let by: StaffID
    /// How.
    package let kind: Kind
    /// Why, in words; empty when the product noticed it by itself.
    package let reason: String
    /// When.
    package let at: Instant
}

/// Why a line is not written into the overruled log.
package enum OverruleRefusal: Error, Hashable, Sendable {
    /// The brand has no such case.
    case noSuchCase
    /// A person cannot overrule themself.
    case ownDecision
    /// Only a member of staff overrules.
    case staffOnly
    /// A line that a person writes says why.
    case reasonMissing
    /// The reason has more characters than `limit`.
    case reasonTooLong(limit: Int)
}
