package import Handling
package import People
package import Primitives

/// One rung that a customer was put on: why, until when, and what the customer says to it.
package struct ConductStep: Hashable, Sendable {
    /// Why a step is no longer in force.
    package enum Ending: String, CaseIterable, Sendable {
        /// Nobody renewed it by its review date.
        case reviewed
        /// Somebody of the house lifted it.
        case lifted
        /// The customer's appeal was granted.
        case appealGranted = "appeal_granted"
    }

    /// Names the step in addresses and rows.
    package let id: ConductStepID
    /// Who was put on the rung.
    package let customer: CustomerID
    /// Which rung.
    package let rung: ConductRung
    /// What happened, in the words of staff.
    package let evidence: String
    /// The named contact of a restricted customer; empty on the other rungs.
    package let contact: String
    /// The case in which it happened.
    package let caseID: CaseID?
    /// Who decided it.
    package let decidedBy: StaffID
    /// When it was decided.
    package let decidedAt: Instant
    /// When it ends unless somebody renews it.
    package internal(set) var reviewAt: Instant
    /// What the customer says against it; empty before.
    package internal(set) var appeal: String
    /// When the customer appealed.
    package internal(set) var appealedAt: Instant?
    /// When the appeal was answered.
    package internal(set) var answeredAt: Instant?
    /// When it ended.
    package internal(set) var endedAt: Instant?
    /// Why it ended.
    package internal(set) var ending: Ending?
    /// Goes up with each change.
    package let version: Int

    /// Whether it is in force.
    package var isInForce: Bool { endedAt == nil }

    /// Whether somebody other than its author owes an answer.
    package var awaitsAnswer: Bool { isInForce && appealedAt != nil && answeredAt == nil }

    /// The step with the customer's appeal, which each step allows once.
    package func appealing(_ words: String, at now: Instant) throws(ConductRefusal) -> ConductStep {
        guard isInForce else { throw .notInForce }
        guard appealedAt == nil else { throw .alreadyAppealed }
        var changed = self
        changed.appeal = try ConductText.required(words)
        changed.appealedAt = now
        return changed
    }

    /// The step after the answer to its appeal, which its author does not give.
    package func answering(isGranted: Bool, by staff: StaffID, at now: Instant) throws(ConductRefusal) -> ConductStep {
        guard awaitsAnswer else { throw .noOpenAppeal }
        guard staff != decidedBy else { throw .ownDecision }
        var changed = self
        changed.answeredAt = now
        return isGranted ? try changed.ending(.appealGranted, at: now) : changed
    }

    /// The step for longer; the same bounds hold as for a new one.
    package func renewing(until reviewAt: Instant, at now: Instant) throws(ConductRefusal) -> ConductStep {
        guard isInForce else { throw .notInForce }
        guard ConductLadder.mayReview(at: reviewAt, from: now) else { throw .reviewOutOfRange }
        var changed = self
        changed.reviewAt = reviewAt
        return changed
    }

    /// The step no longer in force.
    package func ending(_ ending: Ending, at now: Instant) throws(ConductRefusal) -> ConductStep {
        guard isInForce else { throw .notInForce }
        var changed = self
        changed.endedAt = now
        changed.ending = ending
        return changed
    }
}
