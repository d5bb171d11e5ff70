package import Primitives
package import Statistics

/// Who leaves after a bad experience, and whether an answer on the merits brings them back, from a brand's own log.
package struct LeavingStudy: Sendable {
    /// Days without a sign of life after which a customer counts as gone; the last of them is the day of leaving.
    package enum Silence: Int, CaseIterable, Sendable {
        case quarter = 90
        case halfYear = 180
        case year = 365

        /// The windows that are told, in days; nobody can have left before the first one ends.
        package var windows: [Double] {
            switch self {
            case .quarter: [90, 180, 365]
            case .halfYear: [180, 270, 365]
            case .year: [365, 545, 730]
            }
        }
    }

    /// Customers with a bad experience below which nothing is told.
    package static let leastCustomers = 20
    /// Leavings below which nothing is told.
    package static let leastLeavings = 10

    /// When a customer counts as gone.
    package let silence: Silence
    /// Customers who had a bad experience and were watched after it, and those of them who left.
    package let customers: Int, left: Int
    /// What followed the first, second and third bad experience; empty when too little is known.
    package let afterBad: [LeavingAfterBad]
    /// Whether closing a case with an answer changes leaving; nil when too little is known.
    package let effect: RecoveryEffect?

    /// Whether too few customers were unhappy, or too few left, for any figure.
    package var isThin: Bool { afterBad.isEmpty }

    /// The study of customers with at least one bad experience, as known at `now`.
    package init(_ pasts: [CustomerPast], silence: Silence, at now: Instant) {
        self.silence = silence
        let log = Self.log(pasts, silence, now)
        let first = log.flatMap { Self.after(1, in: $0, silence) }
        customers = first?.customers ?? 0
        left = first?.untilLeaving.events ?? 0
        guard let log, let first, customers >= Self.leastCustomers, left >= Self.leastLeavings else {
            (afterBad, effect) = ([], nil)
            return
        }
        let more = (2...3).compactMap { Self.after($0, in: log, silence) }
        afterBad = [first] + more.filter { $0.customers >= Self.leastCustomers }
        effect = RecoveryEffect.measure(log, landmarks: [14], windows: silence.windows)
    }

    private static func after(_ experience: Int, in log: RecoveryLog, _ silence: Silence) -> LeavingAfterBad? {
        try? LeavingAfterBad.measure(log, experience: experience, windows: silence.windows)  // Nobody had so many.
    }

    private static func log(_ pasts: [CustomerPast], _ silence: Silence, _ now: Instant) -> RecoveryLog? {
        var (events, customers): ([RecoveryLog.Event], [RecoveryLog.Customer]) = ([], [])
        for past in pasts where past.latest <= now {
            let (name, gone) = (past.customer.description, past.latest + .days(silence.rawValue))
            let hasLeft = gone <= now
            customers.append(
                RecoveryLog.Customer(
                    name: name, from: past.first.inDays, until: (hasLeft ? gone : now).inDays, hasLeft: hasLeft))
            let told: [(RecoveryLog.Kind, [Instant])] = [
                (.bad, past.experiences), (.contacted, past.contacts), (.recovered, past.recoveries),
            ]
            for (kind, moments) in told {
                events += moments.map { RecoveryLog.Event(customer: name, time: $0.inDays, kind: kind) }
            }
        }
        return try? RecoveryLog(events: events, customers: customers)  // Without customers there is nothing to study.
    }
}

extension Instant {
    /// Days since 1970 with their parts.
    fileprivate var inDays: Double { Double(milliseconds) / 86_400_000 }
}
