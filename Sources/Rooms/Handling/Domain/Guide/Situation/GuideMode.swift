/// How agent and customer meet; it decides which signals a card shows.
package enum GuideMode: String, CaseIterable, Sendable {
    case written, phone, desk
}
