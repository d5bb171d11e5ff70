import Foundation

/// The p-chart: the daily share of, say, unhappy answers against its usual value (Montgomery 2013, Introduction to SPC, 7.2).
package struct ShareChart: Hashable, Sendable {
    /// The usual share of each place of the cycle, in 0..<1 and above 0; one value without weekdays, seven with them.
    package let baselines: [Double]
    /// Half the width of the limits in standard deviations, usually 3.
    package let sigmas: Double

    /// A chart; throws ``WarningRefusal`` for no baseline, a share outside 0...1 or at its ends, or sigmas that are not above 0.
    package init(baselines: [Double], sigmas: Double = 3) throws(WarningRefusal) {
        guard !baselines.isEmpty else { throw .tooFewDays(found: 0, needed: 1) }
        for share in baselines {
            try WarningRefusal.require("baseline", share, share > 0 && share < 1, "0 < share < 1")
        }
        try WarningRefusal.require("sigmas", sigmas, sigmas > 0, "above 0")
        (self.baselines, self.sigmas) = (baselines, sigmas)
    }

    /// Learns the usual share from a quiet period of at least 20 days with answers.
    ///
    /// With a `cycle` of 7 each weekday gets its own share and needs at least 4 days. Throws ``WarningRefusal``.
    package static func learned(
        from days: [Share], cycle: Int = 1, sigmas: Double = 3
    ) throws(WarningRefusal) -> ShareChart {
        try WarningRefusal.require("cycle", Double(cycle), cycle >= 1, "at least 1")
        let used = days.filter { $0.total > 0 }.count
        guard used >= 20 else { throw .tooFewDays(found: used, needed: 20) }
        var shares: [Double] = []
        for place in 0..<cycle {
            let own = stride(from: place, to: days.count, by: cycle).map { days[$0] }.filter { $0.total > 0 }
            guard own.count >= min(4, used) else { throw .thinWeekday(place: place, found: own.count, needed: 4) }
            let (hits, trials) = own.reduce((0, 0)) { ($0.0 + $1.count, $0.1 + $1.total) }
            guard hits > 0, hits < trials else { throw .constantBaseline }
            shares.append(Double(hits) / Double(trials))
        }
        return try ShareChart(baselines: shares, sigmas: sigmas)
    }

    /// The usual share at a place of the series, from 0.
    package func baseline(at place: Int) -> Double { baselines[place % baselines.count] }

    /// The limits of the share among so many answers, cut at 0 and 1: p ± L √(p (1 - p) / n); nil without answers.
    package func limits(answers: Int, at place: Int = 0) -> ClosedRange<Double>? {
        guard answers > 0 else { return nil }
        let p = baseline(at: place)
        let half = sigmas * (p * (1 - p) / Double(answers)).squareRoot()
        return max(0, p - half)...min(1, p + half)
    }

    /// How far a day lies from the usual share in standard deviations, for CUSUM and EWMA; nil without answers.
    package func standardised(_ day: Share, at place: Int = 0) -> Double? {
        guard let share = day.value else { return nil }
        let p = baseline(at: place)
        return (share - p) / (p * (1 - p) / Double(day.total)).squareRoot()
    }

    /// The standardised days of a series that begins at the first place of the cycle.
    package func standardised(_ days: [Share]) -> [Double?] {
        days.enumerated().map { standardised($0.element, at: $0.offset) }
    }

    /// The chart of a series that begins at the first place of the cycle; statistics are shares in 0...1.
    package func run(_ days: [Share], sides: ChartSides = .upper) -> [ChartPoint] {
        var wasAlarm = false
        return days.enumerated().map { place, day in
            guard let share = day.value, let limits = limits(answers: day.total, at: place) else {
                return ChartPoint(
                    place: place, statistic: nil, lower: nil, upper: nil, isAlarm: false, rings: false, isRestart: false
                )
            }
            let lower = sides == .both ? limits.lowerBound : nil
            let isAlarm = share > limits.upperBound || lower.map { share < $0 } ?? false
            defer { wasAlarm = isAlarm }
            return ChartPoint(
                place: place, statistic: share, lower: lower, upper: limits.upperBound, isAlarm: isAlarm,
                rings: isAlarm && !wasAlarm, isRestart: false)
        }
    }
}
