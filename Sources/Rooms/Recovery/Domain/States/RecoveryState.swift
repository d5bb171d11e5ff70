/// How far an unhappy customer is on the way back.
package enum RecoveryState: String, CaseIterable, Sendable {
    case unhappy
    /// A human answered.
    case contacted
    /// The case closed with an answer on the merits.
    case solved
    /// Asked again, and not better.
    case remeasured
    /// A confirmed better rating after the answer, without a purchase in the window so far.
    case reconciled
    /// A confirmed better rating after the answer and a purchase or activity within the window.
    case wonBack = "won_back"
    /// The window ended without a better rating and without any activity.
    case lost
}
