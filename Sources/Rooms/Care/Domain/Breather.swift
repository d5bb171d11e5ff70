package import Primitives

/// A rest during which a person is given no red case.
package struct Breather: Hashable, Sendable {
    /// How long a rest takes.
    package static let length: Duration = .minutes(30)

    /// When it began.
    package let from: Instant
    /// The first instant after it.
    package let until: Instant

    /// A rest as the record holds it.
    package init(from: Instant, until: Instant) {
        self.from = from
        self.until = until
    }

    /// Whether `instant` lies in the rest.
    package func covers(_ instant: Instant) -> Bool { from <= instant && instant < until }

    /// A rest that begins now; a person takes it when the streak offers it, a lead gives it at any time.
    package static func starting(
        at now: Instant, streak: RedStreak, current: Breather?, isGiven: Bool
    ) throws(BreatherRefusal) -> Breather {
        if let current, current.covers(now) { throw .alreadyResting }
        guard isGiven || streak.offersBreather else { throw .notOffered }
        return Breather(from: now, until: now + length)
    }
}

/// Why a rest does not begin.
package enum BreatherRefusal: Error, Hashable, Sendable, CaseIterable {
    /// It has begun already.
    case alreadyResting
    /// There were not enough red cases in a row; a lead may give one all the same.
    case notOffered
}
