package import Primitives

/// What the record of today says about a person's load; nothing in it is guessed from how somebody writes or types.
package struct Wellbeing: Hashable, Sendable {
    /// The word that the dashboard shows.
    package enum State: String, CaseIterable, Sendable {
        case fine, tired
        /// On a breather or on a break.
        case resting
    }

    /// How far back abuse is counted.
    package static let abuseWindow: Duration = .hours(8)
    /// Abusive messages within the window that count as much as a streak.
    package static let abuseLimit = 3

    /// Whose it is.
    package let staff: StaffID
    /// Red cases in a row.
    package let streak: RedStreak
    /// The end of the rest that runs now; nil without one.
    package let restsUntil: Instant?
    /// Whether a shift runs now; nil for people without shifts.
    package let isOnShift: Bool?
    /// Whether the person said that they are on a break.
    package let isOnBreak: Bool
    /// Abusive messages in the person's cases within ``abuseWindow``.
    package let abuseSeen: Int

    /// Two red cases in a row, or as many abusive messages as the limit, make tired; a rest comes before both.
    package var state: State {
        if restsUntil != nil || isOnBreak { return .resting }
        return streak.length >= RedStreak.limit - 1 || abuseSeen >= Self.abuseLimit ? .tired : .fine
    }
}
