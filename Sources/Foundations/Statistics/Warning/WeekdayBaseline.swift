import Foundation

/// What counts are usual on each day of the week, and how much they spread beyond chance.
package struct WeekdayBaseline: Hashable, Sendable {
    /// The mean count of each place of the cycle, all above 0; seven values for a week.
    package let means: [Double]
    /// The size θ of the negative binomial, variance mean + mean² / θ; nil where the days spread no more than Poisson counts.
    package let size: Double?

    /// A known baseline; throws ``WarningRefusal`` for no means, a mean or a size that is not above 0.
    package init(means: [Double], size: Double?) throws(WarningRefusal) {
        guard !means.isEmpty else { throw .tooFewDays(found: 0, needed: 1) }
        for mean in means { _ = try Spike(mean: mean, size: size) }
        (self.means, self.size) = (means, size)
    }

    /// What to expect at a place of the series, from 0.
    package func spike(at place: Int) -> Spike { Spike(known: means[place % means.count], size: size) }

    /// How far a count lies from the usual one in standard deviations, for CUSUM and EWMA free of the day of the week.
    package func standardised(_ count: Int, at place: Int) -> Double {
        let mean = means[place % means.count]
        return (Double(count) - mean) / (mean + (size.map { mean * mean / $0 } ?? 0)).squareRoot()
    }

    /// The standardised counts of a series that begins at the first place of the cycle; nil stays nil.
    package func standardised(_ counts: [Int?]) -> [Double?] {
        counts.enumerated().map { place, count in count.map { standardised($0, at: place) } }
    }

    /// The chart of single days: statistics are counts, the upper limit the largest count that does not alarm at `alpha` in 0..<1.
    ///
    /// The series begins at the first place of the cycle. Throws ``WarningRefusal`` for another alpha or a negative count.
    package func run(_ counts: [Int?], alpha: Double) throws(WarningRefusal) -> [ChartPoint] {
        for (place, count) in counts.enumerated() {
            if let count, count < 0 { throw .negativeCount(row: place + 1, count: count) }
        }
        var alarmCounts: [Int] = []
        for place in means.indices { alarmCounts.append(try spike(at: place).alarmCount(alpha: alpha)) }
        var wasAlarm = false
        return counts.enumerated().map { place, count in
            let first = alarmCounts[place % means.count]
            let isAlarm = count.map { $0 >= first } ?? false
            defer { if count != nil { wasAlarm = isAlarm } }
            return ChartPoint(
                place: place, statistic: count.map(Double.init), lower: nil,
                upper: count == nil ? nil : Double(first - 1), isAlarm: isAlarm, rings: isAlarm && !wasAlarm,
                isRestart: false)
        }
    }
}
