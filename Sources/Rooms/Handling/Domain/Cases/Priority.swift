package import Listening

/// How soon a case needs a person; everybody gets an answer, so the lowest is a decent one too.
package enum Priority: Int, CaseIterable, Comparable, Sendable {
    case low, normal, high, red

    /// The less urgent comes first.
    package static func < (left: Priority, right: Priority) -> Bool { left.rawValue < right.rawValue }

    /// The priority that a case starts with; a key account moves up one step, and nobody moves down for their value.
    package static func initial(face: Face?, anger: Int, isComplaint: Bool, isKeyAccount: Bool) -> Priority {
        let found: Priority =
            switch (face, anger) {
            case (.angry?, 2...), (_, 3...): .red
            case (.angry?, _), (_, 2): .high
            case (.disappointed?, _), (_, 1): .normal
            default: isComplaint ? .normal : .low
            }
        return isKeyAccount ? found.raised : found
    }

    /// One step more urgent, at most red.
    package var raised: Priority { Priority(rawValue: rawValue + 1) ?? .red }
}
