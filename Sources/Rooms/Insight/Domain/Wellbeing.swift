package import Primitives

/// How hard the last hours were for a member of staff, by angry cases taken and breaks held.
package enum Wellbeing: Hashable, Sendable {
    case fine
    /// Angry cases taken within the last four hours, three or more.
    case strained(redCases: Int)
    /// Takes no new angry case until then.
    case breather(until: Instant)

    /// How far back angry cases weigh.
    package static let window: Duration = .hours(4)

    /// A running break is said first; below three angry cases all is fine.
    package static func of(redCases: Int, breatherUntil: Instant?, at now: Instant) -> Wellbeing {
        if let breatherUntil, breatherUntil > now { return .breather(until: breatherUntil) }
        return redCases >= 3 ? .strained(redCases: redCases) : .fine
    }
}
