/// A number that the dashboard shows, with a written definition and the events behind it.
package enum Measure: String, CaseIterable, Sendable {
    case happiness
    case firstReplyToAngry
    case wonBack
    case promisesKept
    case angryStillOpen
}
