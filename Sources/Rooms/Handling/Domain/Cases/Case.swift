package import Listening
package import People
package import Primitives

/// The unit of work on a customer's dissatisfaction: its stages, clocks and owner; the words are in its entries.
package struct Case: Hashable, Sendable {
    /// Names the case in addresses and rows.
    package let id: CaseID
    /// What people call it, counted per brand from 1.
    package let number: Int
    /// Whose matter it is.
    package var customer: CustomerID
    /// One line that lists show.
    package var subject: String
    /// The beginning of the latest words, at most 160 characters.
    package var preview: String
    /// The customer's language, in which replies are written.
    package var language: LanguageCode
    /// How the first words arrived.
    package var channel: Channel
    /// Where in the customer's journey it arose.
    package var touchpoint: Touchpoint
    /// The latest confirmed face, if a rating led here.
    package var face: Face?
    /// The highest grade of anger so far, 0...3.
    package var anger: Int
    /// How soon it needs a person.
    package var priority: Priority
    /// The stage of the record.
    package var stage: CaseStage
    /// Who owns it.
    package var assignee: StaffID?
    /// Which team it waits in.
    package var team: TeamID?
    /// The feedback that opened it.
    package var feedback: FeedbackID?
    /// The response plan that was picked for it.
    package var plan: PlanID?
    /// Practical or emotional.
    package var branch: Branch
    /// Whether the customer's own act led to it; the guide stays as kind.
    package var isCausedByCustomer: Bool
    /// What the matter threatens.
    package var stake: WhatIsAtStake
    /// The guide's step, 0 before the first, 1...5 as in the five actions.
    package var guideStep: Int
    /// Keys of the guide's check lines that are ticked.
    package var guideDone: Set<String>
    /// When the customer's words reached the house; both clocks start here.
    package let openedAt: Instant
    /// When the customer was first told that we have it.
    package var acknowledgedAt: Instant?
    /// When the first human answer went out.
    package var firstReplyAt: Instant?
    /// When the customer last said something.
    package var lastCustomerAt: Instant?
    /// When a human last answered.
    package var lastReplyAt: Instant?
    /// Since when the service clock stands still for the customer.
    package var awaitingCustomerSince: Instant?
    /// When it was closed or merged away; nil while it is open.
    package var closedAt: Instant?
    /// How often it was reopened.
    package var reopenCount: Int
    /// Working minutes that the service clock stood still so far.
    package var pausedMinutes: Int
    /// Until when a person should answer; nil when nothing is unanswered.
    package var replyDueAt: Instant?
    /// Until when it should be solved on the service clock.
    package var solveDueAt: Instant?
    /// Until when the law wants an answer on the merits; never moves.
    package var legalDueAt: Instant?
    /// The decision of the closure.
    package var verdict: Verdict?
    /// The answer on the merits of the closure.
    package var merits: String?
    /// What was done, from the closure.
    package var closingAction: String?
    /// The case that took over its correspondence.
    package var mergedInto: CaseID?
    /// When anything about it last changed.
    package var updatedAt: Instant
    /// Goes up with each change; compared when it is saved.
    package var version: Int

    /// Whether work goes on; a merged case is not open.
    package var isOpen: Bool { closedAt == nil }

    /// Whether the customer said something that no human has answered.
    package var isUnanswered: Bool {
        guard let lastCustomerAt else { return false }
        return lastReplyAt.map { $0 < lastCustomerAt } ?? true
    }
}
