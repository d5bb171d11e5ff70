package import Foundation
package import People
package import Primitives

/// One telephone call with the times that its telephone system told.
package struct Call: Hashable, Sendable {
    /// Names the call within its brand.
    package let id: CallID
    /// The telephone system that told of it.
    package let system: PhoneSystemID
    /// The system's own name of the call.
    package let reference: String
    /// Who called whom.
    package let direction: CallDirection
    /// The customer's number; nil when it is withheld or can not be read.
    package var number: PhoneNumber?
    /// Whose telephones ring; empty when the system did not say, and then everybody with a telephone may take it.
    package var rung: [StaffID]
    /// Who speaks or spoke.
    package var agent: StaffID?
    /// The customer whose number it is.
    package var customer: CustomerID?
    /// The case in which the call was written down.
    package var caseID: UUID?
    /// The feedback in which the call was written down.
    package var feedback: FeedbackID?
    /// When it was first heard of.
    package let firstAt: Instant
    /// When it began to ring; nil when that was told too late to know.
    package var rangAt: Instant?
    /// When somebody took it.
    package var answeredAt: Instant?
    /// When it ended.
    package var endedAt: Instant?
    /// What was told of it so far.
    package var heard: Set<CallEvent>
    /// Whether everything was told in the order in which it happened, so that its times can be measured.
    package var isInOrder: Bool
    /// When the agent put its card away.
    package var dismissedAt: Instant?
    /// Counts changes, from 1; 0 before it is kept.
    package let version: Int

    /// A call without an end is over after this long: its end was never told.
    package static let longest: Duration = .hours(4)
    /// How long the card of an ended call waits for being written down.
    package static let afterglow: Duration = .minutes(15)

    /// From ringing to answering of a call from a customer; nil when nobody took it or its times are not sure.
    package var wait: Duration? {
        guard isInOrder, direction == .incoming, let rangAt, let answeredAt else { return nil }
        return answeredAt - rangAt
    }

    /// How long the two spoke; nil while they do, and when they did not.
    package var talk: Duration? {
        guard isInOrder, let answeredAt, let endedAt else { return nil }
        return endedAt - answeredAt
    }

    /// Whether it ended before anybody took it.
    package var isMissed: Bool { endedAt != nil && answeredAt == nil }

    /// Whether it is written down somewhere.
    package var isNoted: Bool { caseID != nil || feedback != nil }

    /// Whether every telephone of the house may take it.
    package var isForAll: Bool { agent == nil && rung.isEmpty }

    /// Whether a member of staff with a telephone sees its card at `now`.
    package func shows(to staff: StaffID, at now: Instant) -> Bool {
        guard dismissedAt == nil, now - firstAt < Call.longest else { return false }
        if let agent {
            guard agent == staff else { return false }
            guard let endedAt else { return true }
            return answeredAt != nil && !isNoted && now - endedAt < Call.afterglow
        }
        return answeredAt == nil && endedAt == nil && (rung.isEmpty || rung.contains(staff))
    }
}
