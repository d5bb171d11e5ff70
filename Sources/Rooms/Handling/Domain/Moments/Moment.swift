package import Primitives
package import Statistics

/// A moment of truth: a short span in which a customer learns how much they matter to us.
package enum Moment: String, CaseIterable, Sendable {
    /// From the first ring of a customer's call to somebody answering it.
    case ring
    /// From a visitor's arrival at the desk to the greeting.
    case desk
    /// From a form that was sent to the first line of a person.
    case form

    /// The longest wait that the brand wants unless it said otherwise: 5 s at the telephone, 30 s at the desk, an hour
    /// for a form.
    package var usualTarget: Duration {
        switch self {
        case .ring: .seconds(5)
        case .desk: .seconds(30)
        case .form: .hours(1)
        }
    }

    /// The spans that a target may have.
    package static let targets: ClosedRange<Duration> = Duration.seconds(1)...Duration.days(7)
    /// From so many waits on nine of ten are told; fewer say too little.
    package static let enough = 10
    /// A form without a first line for longer lies in an old case, whose answer says nothing about our quickness.
    package static let longest: Duration = .days(30)
}

/// What the waits of some days come to.
package struct MomentFigures: Hashable, Sendable {
    /// How many waits were measured.
    package let count: Int
    /// Half of them were at most this long; nil without any.
    package let median: Duration?
    /// Nine of ten were at most this long; nil below ``Moment/enough``.
    package let nineOfTen: Duration?
    /// The share that was not longer than the target; nil without any.
    package let share: Double?

    /// Figures from a sketch of milliseconds, each within its relative error of 1 %.
    package init(_ waits: DDSketch, target: Duration) {
        func span(_ probability: Double) -> Duration? {
            waits.quantile(probability).map { .milliseconds(Int64($0.rounded())) }
        }
        count = waits.count
        median = span(0.5)
        nineOfTen = waits.count < Moment.enough ? nil : span(0.9)
        share = waits.count == 0 ? nil : Self.share(of: waits, upTo: Double(target.milliseconds))
    }

    /// Counts by halving, since ranks rise with the waits.
    private static func share(of waits: DDSketch, upTo limit: Double) -> Double {
        var (within, beyond) = (0, waits.count)
        while within < beyond {
            let middle = (within + beyond) / 2
            // Half a rank more, so that rounding never falls to the rank below.
            let place = waits.count == 1 ? 0 : min(1, (Double(middle) + 0.5) / Double(waits.count - 1))
            // The sketch's own error must not put a wait of exactly the target beyond it.
            if let wait = waits.quantile(place), wait <= limit * (1 + waits.accuracy) {
                within = middle + 1
            } else {
                beyond = middle
            }
        }
        return Double(within) / Double(waits.count)
    }
}
