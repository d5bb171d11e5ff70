/// The place in the customer's journey that feedback, surveys and complaints are about.
package enum Touchpoint: String, CaseIterable, Sendable {
    case order
    case delivery
    case use
    case billing
    case support
    case `return`
    case repair
    case store
    case other
}
