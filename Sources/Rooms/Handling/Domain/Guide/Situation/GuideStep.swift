/// One of the five actions of handling an unhappy customer; the raw value 1...5 is what a case stores.
package enum GuideStep: Int, CaseIterable, Comparable, Sendable {
    case listen = 1
    case empathise, clarify, calm, solve

    /// The earlier action comes first.
    package static func < (left: GuideStep, right: GuideStep) -> Bool { left.rawValue < right.rawValue }

    /// The action in the words of the glossary.
    package var title: GuideText { StepPhrases.of(self).title }
}
