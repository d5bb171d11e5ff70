/// One line to tick; its key is stored with the case when it is done.
package struct GuideItem: Hashable, Sendable {
    /// Stable for ever, such as `listen.whole`; the part before the dot names the step or the circumstance.
    package let key: String
    /// Whether it stays on the short cards for angry customers.
    package let isEssential: Bool
    /// What to do, in the agent's language.
    package let text: GuideText

    /// A line; essential ones are those without which the step was not done.
    package init(_ key: String, isEssential: Bool = false, _ text: GuideText) {
        self.key = key
        self.isEssential = isEssential
        self.text = text
    }
}
