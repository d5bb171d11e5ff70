package import Primitives

/// One case that came into a person's hands.
package struct CaseTaking: Hashable, Sendable {
    /// When.
    package let at: Instant
    /// Whether it was red at that time.
    package let isRed: Bool

    /// A taking as the record holds it.
    package init(at: Instant, isRed: Bool) {
        self.at = at
        self.isRed = isRed
    }
}

/// How many red cases a person had in a row lately; three of them offer a breather.
package struct RedStreak: Hashable, Sendable {
    /// How far back a streak reaches.
    package static let window: Duration = .hours(4)
    /// The length that offers a breather.
    package static let limit = 3

    /// Red cases in a row, the latest one included.
    package let length: Int

    /// Whether a rest is due.
    package var offersBreather: Bool { length >= Self.limit }

    /// The streak at `now`: a calmer case ends it, and so does a breather.
    package init(of takings: [CaseTaking], at now: Instant, lastBreatherEnd: Instant? = nil) {
        let recent = takings.filter { taking in
            taking.at > now - Self.window && taking.at <= now && lastBreatherEnd.map { taking.at >= $0 } ?? true
        }
        length = recent.sorted { $0.at < $1.at }.reversed().prefix(while: \.isRed).count
    }
}
