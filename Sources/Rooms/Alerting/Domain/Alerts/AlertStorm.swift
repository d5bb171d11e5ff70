package import Primitives

/// When many alerts of one cause become one: more than ten within five minutes.
package enum AlertStorm {
    /// How many alerts of one cause may ring for themselves.
    package static let limit = 10
    /// The window in which they are counted, and in which a storm that goes on stays one.
    package static let window: Duration = .minutes(5)

    /// Whether the next alert of a cause makes one of them all, given when the earlier ones of that cause were raised.
    package static func isBlowing(raisedAt earlier: [Instant], now: Instant) -> Bool {
        earlier.count { $0 <= now && now - $0 < window } >= limit
    }

    /// The alert that stands for the storm, which is the oldest that nobody took, and those that it swallows.
    package static func gathered(_ alerts: [Alert]) -> (root: Alert, swallowed: [Alert])? {
        let open = alerts.filter(\.isOpen).sorted { $0.raisedAt < $1.raisedAt }
        guard let root = open.first else { return nil }
        return (root, Array(open.dropFirst()))
    }
}
