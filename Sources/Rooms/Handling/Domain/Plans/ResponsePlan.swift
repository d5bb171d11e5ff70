import Primitives

/// An answer that was thought out before it is needed, for one kind of feedback.
package struct ResponsePlan: Hashable, Sendable {
    /// The plan's id.
    package let id: PlanID
    /// The name that staff see.
    package var name: String
    /// The place in the order of choice, from 1; the first plan that fits is taken.
    package var position: Int
    /// When it fits.
    package var conditions: PlanConditions
    /// What it says to do.
    package var steps: PlanSteps
    /// Whether it may be chosen.
    package var isActive: Bool
    /// Goes up with each change.
    package var version: Int
}

/// A plan as it is written, before it has an id.
package struct PlanDraft: Hashable, Sendable {
    /// The name that staff see.
    package var name: String
    /// When it fits.
    package var conditions: PlanConditions
    /// What it says to do.
    package var steps: PlanSteps
    /// Whether it may be chosen.
    package var isActive: Bool

    /// A plan as it was typed.
    package init(name: String, conditions: PlanConditions, steps: PlanSteps, isActive: Bool = true) {
        self.name = name
        self.conditions = conditions
        self.steps = steps
        self.isActive = isActive
    }
}

/// What a plan says to do.
package struct PlanSteps: Hashable, Sendable {
    /// Who answers.
    package enum Owner: String, CaseIterable, Sendable {
        case anyone
        case lead
        case namedTeam = "team"
    }

    /// How the customer is met.
    package enum Approach: String, CaseIterable, Sendable {
        case write
        case call
    }

    /// What may set it right; the remedy catalogue has the details.
    package enum Remedy: String, CaseIterable, Sendable {
        case explanation, apology, repair, replacement, refund, thanks
        case priceReduction = "price_reduction"
        case gesture
    }

    /// Who answers.
    package var owner: Owner
    /// The team, when the owner is one, by its name.
    package var team: String
    /// How the customer is met.
    package var approach: Approach
    /// The first sentence to the customer.
    package var firstSentence: TrilingualText
    /// What to ask, in order.
    package var questions: [TrilingualText]
    /// What may set it right.
    package var remedy: Remedy?
    /// Days after which to ask whether all is well; nil for no follow-up.
    package var followUpDays: Int?

    /// Steps of a plan.
    package init(
        owner: Owner = .anyone, team: String = "", approach: Approach = .write, firstSentence: TrilingualText,
        questions: [TrilingualText] = [], remedy: Remedy? = nil, followUpDays: Int? = nil
    ) {
        self.owner = owner
        self.team = team
        self.approach = approach
        self.firstSentence = firstSentence
        self.questions = questions
        self.remedy = remedy
        self.followUpDays = followUpDays
    }
}
