package import Primitives

/// Why a case does not do what it is asked; the Web shelf has a sentence for each.
package enum CaseRefusal: Error, Hashable, Sendable {
    /// No case of this brand has the id.
    case notFound
    /// The case is closed; it takes messages and notes, but no work before it is reopened.
    case closed
    /// The case is not closed, so there is nothing to reopen.
    case notClosed
    /// The case was merged, and its correspondence is in the other one.
    case merged(into: CaseID)
    /// The case was never merged.
    case notMerged
    /// Somebody else took the case first.
    case taken(by: StaffID)
    /// Only a signed-in member of staff can take a case.
    case staffOnly
    /// Handed on to nobody.
    case nobodyNamed
    /// The stage lies behind the case already.
    case stagePassed(CaseStage)
    /// A case closes by its closure, not by a stage.
    case needsClosure
    /// What a closure still needs.
    case incomplete(ClosureGaps)
    /// The text says nothing.
    case emptyText
    /// The text has more characters than the field takes.
    case textTooLong(limit: Int)
    /// No such matter in the case.
    case noSuchComplaint
    /// A case keeps at least one matter when it is split.
    case onlyComplaint
    /// The catalogue has no such cause, or it is retired.
    case noSuchCause
    /// A case can not be merged with itself or linked to itself.
    case sameCase
    /// Cases of different customers are linked, never merged: replies would reach a stranger.
    case differentCustomers
    /// The guide has five steps.
    case noSuchGuideStep
    /// The brand has no such customer.
    case noSuchCustomer
    /// Text analysis has no such finding, or it has no such value.
    case noSuchFinding
}
