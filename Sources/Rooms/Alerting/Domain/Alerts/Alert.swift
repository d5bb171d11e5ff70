package import Foundation
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
    /// How far it climbed: 0 the assignee, 1 the team or everyone on shift, 2 the leads.
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
    /// The minutes of one rung.
    package let rungMinutes: Int
    /// When someone took it.
    package var acknowledgedAt: Instant?
    /// Who took it.
    package var acknowledgedBy: StaffID?

    /// The highest rung: the leads of the brand.
    package static let topLevel = 2

    /// The alert one rung higher, or unanswered at the top; an alert that does not ring stays as it is.
    package func climbing(at now: Instant) -> Alert {
        guard state == .ringing else { return self }
        var next = self
        if level < Self.topLevel {
            next.level += 1
            next.climbsAt = now + .minutes(rungMinutes)
        } else {
            next.state = .unanswered
            next.climbsAt = nil
        }
        return next
    }

    /// The alert as taken by someone; a second taking changes nothing.
    package func acknowledged(by staff: StaffID, at now: Instant) -> Alert {
        guard state != .acknowledged else { return self }
        var next = self
        next.state = .acknowledged
        next.acknowledgedBy = staff
        next.acknowledgedAt = now
        next.climbsAt = nil
        return next
    }
}
