package import Handling
package import Listening
package import People
package import Primitives

/// One thing that somebody must look at now.
package struct Alert: Hashable, Sendable {
    /// Where it stands; only a ringing alert climbs.
    package enum State: String, CaseIterable, Sendable {
        case ringing
        case acknowledged
        /// The top rung was reached and still nobody took it; it stays in the list until someone does.
        case unanswered
        /// It was swallowed by another alert of its cause, which rings for all of them.
        case collapsed
    }

    /// Names the alert.
    package let id: AlertID
    /// The rule that spoke; nil once the rule was deleted.
    package let rule: RuleID?
    /// What it is about, such as the touchpoint and face; alerts of one cause collapse in a storm.
    package let causeKey: String
    /// The feedback that rang first.
    package let feedback: FeedbackID?
    /// The case to work on.
    package let caseID: CaseID?
    /// Whose matter it is.
    package let customer: CustomerID?
    /// The face that rang.
    package let face: Face?
    /// How far it climbed: the place in ``ladder``, from 0.
    package var level: Int
    /// Where it stands.
    package var state: State
    /// Whom it rings first.
    package var assignee: StaffID?
    /// The team whose members ring on the first rung.
    package let team: TeamID?
    /// How many pieces of feedback it stands for, at least 1.
    package var count: Int
    /// When the first of them rang.
    package let raisedAt: Instant
    /// When it climbs next; nil when it does not.
    package var climbsAt: Instant?
    /// Who is rung when, as the rule said when the alert was raised.
    package let ladder: AlertLadder
    /// When someone took it.
    package var acknowledgedAt: Instant?
    /// Who took it.
    package var acknowledgedBy: StaffID?

    /// Whether it still asks for somebody.
    package var isOpen: Bool { state == .ringing || state == .unanswered }

    /// The alert one rung higher, or unanswered at the top; an alert that does not ring stays as it is.
    package func climbing(at now: Instant) -> Alert {
        guard state == .ringing else { return self }
        var next = self
        if level < ladder.rungs.count - 1 {
            next.level += 1
            next.climbsAt = now + .minutes(ladder.rung(next.level).minutes)
        } else {
            next.state = .unanswered
            next.climbsAt = nil
        }
        return next
    }

    /// The alert as swallowed by another one of its cause.
    package func collapsed() -> Alert {
        var next = self
        next.state = .collapsed
        next.climbsAt = nil
        return next
    }

    /// The alert as taken by someone; a second taking changes nothing.
    package func acknowledged(by staff: StaffID, at now: Instant) -> Alert {
        guard isOpen else { return self }
        var next = self
        next.state = .acknowledged
        next.acknowledgedBy = staff
        next.acknowledgedAt = now
        next.climbsAt = nil
        return next
    }
}
