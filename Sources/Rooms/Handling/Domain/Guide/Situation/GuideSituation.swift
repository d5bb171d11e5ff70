package import Primitives
package import TextAnalysis

/// Everything that the guide adapts to; made from a case, its findings and what the agent has set.
package struct GuideSituation: Hashable, Sendable {
    /// The customer's language, in which inserts and questions are given.
    package var language: LanguageCode
    /// Practical, emotional, both or not decided.
    package var branch: Branch
    /// What the words show.
    package var mood: GuideMood
    /// How agent and customer meet.
    package var mode: GuideMode
    /// What the matter threatens.
    package var atStake: Set<Stake>
    /// The customer's own act led to it; the guide stays as kind and more careful.
    package var isCausedByCustomer: Bool
    /// The solution takes time and the customer has to wait for it.
    package var isWaiting: Bool
    /// The complaint has too few words to act on, so that somebody has to call.
    package var hasTooFewWords: Bool
    /// What is known of the guarantee.
    package var guarantee: GuideGuarantee

    /// A situation; what is not given is the plain case.
    package init(
        language: LanguageCode, branch: Branch = .unknown, mood: GuideMood = .even, mode: GuideMode = .written,
        atStake: Set<Stake> = [], isCausedByCustomer: Bool = false, isWaiting: Bool = false,
        hasTooFewWords: Bool = false, guarantee: GuideGuarantee = .unknown
    ) {
        self.language = language
        self.branch = branch
        self.mood = mood
        self.mode = mode
        self.atStake = atStake
        self.isCausedByCustomer = isCausedByCustomer
        self.isWaiting = isWaiting
        self.hasTooFewWords = hasTooFewWords
        self.guarantee = guarantee
    }
}
