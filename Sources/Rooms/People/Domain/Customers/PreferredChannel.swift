/// How a customer likes to be answered.
package enum PreferredChannel: String, CaseIterable, Sendable {
    case phone
    case visit
    case email
    case letter
}
