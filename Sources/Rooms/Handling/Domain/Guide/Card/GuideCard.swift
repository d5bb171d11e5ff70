package import Primitives

/// What the guide says for one step in one situation. Lead, items, prompts, signals and stake lines are for the agent;
/// questions, inserts and words are for the customer and taken in `language`.
package struct GuideCard: Hashable, Sendable {
    /// Which of the five actions.
    package let step: GuideStep
    /// The customer's language.
    package let language: LanguageCode
    /// What to do now.
    package let lead: GuideText
    /// The check list; only what matters most when the customer is angry.
    package let items: [GuideItem]
    /// Questions that let the customer tell; one at a time for a customer who is lost.
    package let openQuestions: [GuideText]
    /// Questions that confirm; one at a time for a customer who is lost.
    package let closedQuestions: [GuideText]
    /// Prompts for what we know.
    package let known: [GuideText]
    /// Prompts for what we do not know yet.
    package let unknown: [GuideText]
    /// Sentences for the reply, the most fitting first, at most ``insertLimit``.
    package let inserts: [GuideText]
    /// Words that serve.
    package let wordsToUse: [GuideText]
    /// Words that end a conversation, each with better ones.
    package let wordsToAvoid: [WordSwap]
    /// What voice, body or layout should do in this mode.
    package let signals: [GuideText]
    /// Threatened values; on every card, since the value is answered first wherever the talk begins.
    package let stakes: [StakeAnswer]

    /// Inserts that one card shows at most, so that choosing takes no longer than writing.
    package static let insertLimit = 8

    /// Lines that one check list shows, unless more than that are essential.
    package static let itemLimit = 7

    /// Whether every line of the check list is ticked.
    package func isDone(_ done: Set<String>) -> Bool { items.allSatisfy { done.contains($0.key) } }
}
