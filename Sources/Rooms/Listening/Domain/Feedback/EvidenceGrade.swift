/// How sure it is that a human gave a rating.
package enum EvidenceGrade: String, CaseIterable, Sendable {
    /// Signals of a scanner: two faces within a minute, a click within ten seconds of sending, or the hidden link.
    case robot
    /// A click that nobody has confirmed yet; it never counts and never rings.
    case provisional
    /// A person pressed the button or wrote something.
    case confirmed
    /// A member of staff wrote down what the customer said.
    case staff

    /// Whether the rating counts in measures and may ring an alert.
    package var counts: Bool { self == .confirmed || self == .staff }
}
