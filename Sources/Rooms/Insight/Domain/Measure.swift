/// A number that the dashboard shows, with a written definition and the events behind it.
package enum Measure: String, CaseIterable, Sendable {
    case happiness
    case firstReplyToAngry = "first-reply-to-angry"
    case wonBack = "won-back"
    case promisesKept = "promises-kept"
    case angryStillOpen = "angry-still-open"
    case responseRate = "response-rate"

    /// The version of the written definition; it rises when the meaning of the number changes.
    package var definitionVersion: Int { 1 }

    /// The measure on whose card this one is a line, so that nobody reads the one without the other.
    package var companion: Measure? { self == .responseRate ? .happiness : nil }

    /// Whether a larger number is better news.
    package var isBetterHigher: Bool {
        switch self {
        case .happiness, .wonBack, .promisesKept, .responseRate: true
        case .firstReplyToAngry, .angryStillOpen: false
        }
    }
}
