package import Listening
package import Primitives

/// Everything that decides how far a customer is back; all of it was written by others, nothing is assumed.
package struct RecoveryFacts: Hashable, Sendable {
    /// When the case was opened.
    package var unhappyAt: Instant
    /// The rating that led to the case; nil when words did.
    package var firstFace: Face?
    /// When a human first answered.
    package var contactedAt: Instant?
    /// When the case was closed; nil while it is open, also after a reopening.
    package var solvedAt: Instant?
    /// Confirmed ratings, in any order; those before the closing do not count.
    package var ratings: [Rating]
    /// Times of purchases that were not returned, in any order.
    package var activities: [Instant]

    /// One confirmed rating.
    package struct Rating: Hashable, Sendable {
        /// The face.
        package let face: Face
        /// When it was confirmed.
        package let at: Instant

        /// A rating.
        package init(_ face: Face, at: Instant) {
            self.face = face
            self.at = at
        }
    }

    /// Takes every fact.
    package init(
        unhappyAt: Instant, firstFace: Face?, contactedAt: Instant? = nil, solvedAt: Instant? = nil,
        ratings: [Rating] = [],
        activities: [Instant] = []
    ) {
        self.unhappyAt = unhappyAt
        self.firstFace = firstFace
        self.contactedAt = contactedAt
        self.solvedAt = solvedAt
        self.ratings = ratings
        self.activities = activities
    }

    /// The days after the closing at which the state is written down; the last one ends the window.
    package static let checkDays = [30, 60, 90]

    /// The window in which activity counts.
    package static let window: Duration = .days(90)

    /// The state as of `now`.
    package func state(at now: Instant) -> RecoveryState {
        guard let solvedAt, solvedAt <= now else {
            if let contactedAt, contactedAt <= now { return .contacted }
            return .unhappy
        }
        let end = solvedAt + Self.window
        let counted = ratings.filter { $0.at > solvedAt && $0.at <= min(now, end) }
        let isActive = activities.contains { $0 > solvedAt && $0 <= min(now, end) }
        guard let latest = counted.max(by: { $0.at < $1.at }) else {
            return now >= end && !isActive ? .lost : .solved
        }
        if isBetter(latest.face) { return isActive ? .wonBack : .reconciled }
        return now >= end && !isActive ? .lost : .remeasured
    }

    /// Better than the face that led here; where words led here, a happy face.
    package func isBetter(_ face: Face) -> Bool {
        guard let firstFace else { return face.isHappy }
        return face.rank < firstFace.rank
    }
}

extension Face {
    /// 0 for the best face, 3 for the worst.
    fileprivate var rank: Int { Face.allCases.firstIndex(of: self) ?? 0 }
}
