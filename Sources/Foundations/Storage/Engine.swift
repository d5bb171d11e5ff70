/// The database engines that one SQL text must suit.
package enum Engine: String, CaseIterable, Sendable {
    case sqlite
    case postgres
}
