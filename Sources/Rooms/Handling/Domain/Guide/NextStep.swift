/// The one thing to do next, as lists and the page's head show it.
package struct NextStep: Hashable, Sendable {
    /// The action that it belongs to.
    package let step: GuideStep
    /// The first line that is not ticked.
    package let item: GuideItem
}

/// The first open line in the order of the situation's cards; nil when everything is ticked.
package func nextStep(for situation: GuideSituation, done: Set<String>) -> NextStep? {
    for card in guide(for: situation) {
        let open = card.items.first { !done.contains($0.key) }
        if let open { return NextStep(step: card.step, item: open) }
    }
    return nil
}
