package import Listening
package import Primitives
package import TextAnalysis

/// When a plan fits; an empty set and a missing bound ask for nothing.
package struct PlanConditions: Hashable, Sendable {
    /// One of these faces; a case without a face does not fit.
    package var faces: Set<Face> = []
    /// One of these places in the journey.
    package var touchpoints: Set<Touchpoint> = []
    /// At least one of these topics.
    package var topics: Set<Topic> = []
    /// One of these languages.
    package var languages: Set<LanguageCode> = []
    /// One of these ways in.
    package var channels: Set<Channel> = []
    /// At least this grade of anger, 1...3.
    package var minimumAnger: Int?
    /// Fewer words than this.
    package var fewerWordsThan: Int?
    /// Only key accounts, or only others.
    package var isKeyAccount: Bool?
    /// Only complaints, or only what is none.
    package var isComplaint: Bool?

    /// Conditions that fit everything.
    package init() {}

    /// Whether the facts meet every condition.
    package func fit(_ facts: PlanFacts) -> Bool {
        (faces.isEmpty || facts.face.map(faces.contains) ?? false)
            && (touchpoints.isEmpty || touchpoints.contains(facts.touchpoint))
            && (topics.isEmpty || !topics.isDisjoint(with: facts.topics))
            && (languages.isEmpty || languages.contains(facts.language))
            && (channels.isEmpty || channels.contains(facts.channel))
            && (minimumAnger.map { facts.anger >= $0 } ?? true)
            && (fewerWordsThan.map { facts.wordCount < $0 } ?? true)
            && (isKeyAccount.map { $0 == facts.isKeyAccount } ?? true)
            && (isComplaint.map { $0 == facts.isComplaint } ?? true)
    }
}

/// What a plan is chosen by.
package struct PlanFacts: Hashable, Sendable {
    /// The confirmed face, if there is one.
    package var face: Face?
    /// Where in the journey it arose.
    package var touchpoint: Touchpoint
    /// What the words are about.
    package var topics: Set<Topic>
    /// The grade of anger, 0...3.
    package var anger: Int
    /// Words between white space.
    package var wordCount: Int
    /// The customer's language.
    package var language: LanguageCode
    /// The way in.
    package var channel: Channel
    /// Whether the customer is a key account.
    package var isKeyAccount: Bool
    /// Whether it is dissatisfaction that expects an answer.
    package var isComplaint: Bool

    /// The facts of a case that is about to be opened.
    package init(of new: NewCase, isKeyAccount: Bool) {
        face = new.face
        touchpoint = new.touchpoint
        topics = new.topics
        anger = new.words.anger
        wordCount = new.words.wordCount
        language = new.words.language
        channel = new.words.channel
        self.isKeyAccount = isKeyAccount
        isComplaint = new.isComplaint
    }
}

/// The plan for a case, and whether to pick up the phone first.
package struct PlanChoice: Hashable, Sendable {
    /// The first plan that fits; nil when none does.
    package let plan: ResponsePlan?
    /// The complaint has too few words to understand it, so a call is better than a letter full of guesses.
    package let suggestsCall: Bool
}

/// A complaint with fewer words than this asks for a call.
package let tooFewWords = 4

/// Chooses among the active plans by their position.
package func choosePlan(for facts: PlanFacts, among plans: [ResponsePlan]) -> PlanChoice {
    let fitting = plans.filter { $0.isActive && $0.conditions.fit(facts) }
    let plan = fitting.min { ($0.position, $0.id) < ($1.position, $1.id) }
    let isShort = facts.isComplaint && facts.wordCount < tooFewWords
    return PlanChoice(plan: plan, suggestsCall: isShort || plan?.steps.approach == .call)
}
