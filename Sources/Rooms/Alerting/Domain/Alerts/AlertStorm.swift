package import Primitives

/// When many alerts of one cause become one: more than ten within five minutes.
package enum AlertStorm {
    /// How many alerts of one cause may ring for themselves.
    package static let limit = 10
    /// The window in which they are counted.
    package static let window: Duration = .minutes(5)

    /// Whether the next alert of a cause joins the last one, given when the earlier ones of that cause were raised.
    package static func isBlowing(raisedAt earlier: [Instant], now: Instant) -> Bool {
        earlier.count { $0 <= now && now - $0 < window } >= limit
    }
}
