/// The stance of a writer towards the company or the matter.
package enum Sentiment: String, CaseIterable, Sendable {
    case negative, neutral, positive
}

/// How angry the words are, whatever the event would justify; the raw value is the grade 0...3 that is stored.
package enum Anger: Int, CaseIterable, Comparable, Sendable {
    case none, annoyed, angry, furious

    /// The milder grade comes first.
    package static func < (left: Anger, right: Anger) -> Bool { left.rawValue < right.rawValue }
}

/// Abuse of people: of staff or of the company, never of a product or a third party.
package enum Abuse: String, CaseIterable, Sendable {
    case none, insult, threat
}

/// Whether what was delivered fell short (practical) or the customer felt ignored, blamed or belittled (emotional).
package enum ProblemKind: String, CaseIterable, Sendable {
    case practical, emotional, both, none
}
