/// What one more complaint says about an action against its cause.
package enum Recurrence: String, CaseIterable, Sendable {
    /// It arose before the action was done, so it says nothing against it.
    case known
    /// It arose after the action was done but before it had to hold.
    case counts
    /// It arose when the action had to hold: the action is opened again.
    case reopens
}
