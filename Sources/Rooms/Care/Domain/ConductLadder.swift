package import Handling
package import People
package import Primitives

/// The steps that a customer is on; the rules say which one may come next and what still gets through.
package struct ConductLadder: Hashable, Sendable {
    /// The longest time for which a step may be set or renewed.
    package static let longestReview: Duration = .days(180)

    /// All steps ever, in the order in which they were taken.
    package let steps: [ConductStep]

    /// The ladder with these steps.
    package init(_ steps: [ConductStep]) { self.steps = steps }

    /// The highest rung in force; nil for nearly everybody.
    package var rung: ConductRung? { steps.filter(\.isInForce).map(\.rung).max() }

    /// The rung that may be taken next; nil at the top.
    package var next: ConductRung? {
        guard let rung else { return .note }
        return ConductRung.allCases.first { $0 > rung }
    }

    /// Whether a message about `matter` reaches staff as everybody's does.
    package func letsThrough(_ matter: ConductMatter) -> Bool { rung != .restricted || matter.alwaysGetsThrough }

    /// The step that a decision makes, if the rung below it is in force.
    package func stepping(
        _ id: ConductStepID, _ new: NewConductStep, by staff: StaffID, at now: Instant
    ) throws(ConductRefusal) -> ConductStep {
        let inForce = Set(steps.filter(\.isInForce).map(\.rung))
        guard !inForce.contains(new.rung) else { throw .alreadyOnRung }
        if let before = new.rung.before, !inForce.contains(before) { throw .rungSkipped(needed: before) }
        let contact = new.contact.trimmed
        guard new.rung != .restricted || !contact.isEmpty else { throw .contactMissing }
        guard contact.count <= Limits.lineCharacters else { throw .textTooLong(limit: Limits.lineCharacters) }
        guard Self.mayReview(at: new.reviewAt, from: now) else { throw .reviewOutOfRange }
        return ConductStep(
            id: id, customer: new.customer, rung: new.rung, evidence: try ConductText.required(new.evidence),
            contact: new.rung == .restricted ? contact : "", caseID: new.caseID, decidedBy: staff, decidedAt: now,
            reviewAt: new.reviewAt, appeal: "", appealedAt: nil, answeredAt: nil, endedAt: nil, ending: nil, version: 1)
    }

    /// The rungs above `step` that fall with it, since none may stand on a rung that is not there.
    package func above(_ step: ConductStep) -> [ConductStep] {
        steps.filter { $0.isInForce && $0.rung > step.rung && $0.id != step.id }
    }

    static func mayReview(at reviewAt: Instant, from now: Instant) -> Bool {
        reviewAt >= now + .days(1) && reviewAt <= now + longestReview
    }
}

/// A decision about a customer's conduct before it is checked.
package struct NewConductStep: Hashable, Sendable {
    /// Whom it concerns.
    package var customer: CustomerID
    /// The rung.
    package var rung: ConductRung
    /// What happened.
    package var evidence: String
    /// The named contact, needed on the restricted rung.
    package var contact: String
    /// When it ends unless it is renewed.
    package var reviewAt: Instant
    /// The case in which it happened.
    package var caseID: CaseID?

    /// A decision as it was typed.
    package init(
        customer: CustomerID, rung: ConductRung, evidence: String, contact: String = "", reviewAt: Instant,
        caseID: CaseID? = nil
    ) {
        self.customer = customer
        self.rung = rung
        self.evidence = evidence
        self.contact = contact
        self.reviewAt = reviewAt
        self.caseID = caseID
    }
}
