/// Where a driver stands on the importance-performance map (Martilla and James 1977, J. Marketing 41:77).
package enum DriverQuadrant: String, CaseIterable, Hashable, Sendable {
    /// Important and done badly.
    case importantWeak
    /// Important and done well.
    case importantStrong
    /// Of little importance and done badly.
    case minorWeak
    /// Of little importance and done well.
    case minorStrong

    /// The quadrant of a driver with these properties.
    package init(isImportant: Bool, isStrong: Bool) {
        self = isImportant ? (isStrong ? .importantStrong : .importantWeak) : (isStrong ? .minorStrong : .minorWeak)
    }

    /// What to do with a driver there; `effort` in 1...5 tells a quick fix (at most 3) from a long road, unknown effort is a long road.
    package func action(effort: Int?) -> DriverAction {
        switch self {
        case .importantWeak: effort.map { $0 <= 3 } == true ? .quickFix : .developOverTime
        case .importantStrong: .strengthen
        case .minorStrong: .maintain
        case .minorWeak: .monitor
        }
    }
}
