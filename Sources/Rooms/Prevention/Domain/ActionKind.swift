/// What an action is for, in the words of ISO 9000: 3.12.1 preventive, 3.12.2 corrective.
package enum ActionKind: String, CaseIterable, Sendable {
    /// Removes the cause of complaints that were made.
    case corrective
    /// Removes the cause of complaints that nobody has made yet.
    case preventive
}
