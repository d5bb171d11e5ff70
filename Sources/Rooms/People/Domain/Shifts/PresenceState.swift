/// Whether a member may be given work now.
package enum PresenceState: String, CaseIterable, Sendable {
    /// May be given work while on shift.
    case available
    /// Away for a short while; new work goes to others.
    case onBreak = "break"
    /// Gone for longer; new work goes to others.
    case away
}
