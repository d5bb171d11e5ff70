import Foundation

extension WeekdayBaseline {
    /// The maximum likelihood fit of a quiet period: a mean for each day of the cycle and one size (Hilbe 2011, Negative Binomial Regression, 8).
    ///
    /// The first count belongs to the first place of the cycle; nil is a day without data. Each place needs 3 days, all together
    /// 4 days for each place. A place that never had an event gets half an event over its days. Throws ``WarningRefusal``.
    package static func fit(_ counts: [Int?], cycle: Int = 7) throws(WarningRefusal) -> WeekdayBaseline {
        try WarningRefusal.require("cycle", Double(cycle), cycle >= 1 && cycle <= 366, "1...366")
        var days = [[Int]](repeating: [], count: cycle)
        for (place, count) in counts.enumerated() {
            guard let count else { continue }
            guard count >= 0 else { throw .negativeCount(row: place + 1, count: count) }
            days[place % cycle].append(count)
        }
        let found = days.reduce(0) { $0 + $1.count }
        guard found >= 4 * cycle else { throw .tooFewDays(found: found, needed: 4 * cycle) }
        for (place, own) in days.enumerated() where own.count < 3 {
            throw .thinWeekday(place: place, found: own.count, needed: 3)
        }
        guard days.contains(where: { $0.contains { $0 > 0 } }) else { throw .constantBaseline }
        let means = days.map { max(Double($0.reduce(0, +)), 0.5) / Double($0.count) }
        return try WeekdayBaseline(means: means, size: size(of: days, means))
    }

    /// Where the slope of the likelihood over ln θ crosses zero; nil when it still rises at 10,000, where Poisson fits as well.
    private static func size(of days: [[Int]], _ means: [Double]) -> Double? {
        func slope(_ logarithm: Double) -> Double {
            let size = exp(logarithm)
            return zip(days, means).reduce(0) { sum, day in
                let (counts, mean) = day
                let base = -log1p(mean / size) + 1
                return counts.reduce(sum) { $0 + rise($1, size) + base - (Double($1) + size) / (mean + size) }
            }
        }
        return Crossing.find(between: log(1e-3), and: log(1e4), tolerance: 1e-12, of: slope).map(exp)
    }

    /// ψ(count + size) - ψ(size) as the exact sum of 1 / (size + i), or by the function itself for large counts.
    private static func rise(_ count: Int, _ size: Double) -> Double {
        count > 500
            ? Special.digamma(Double(count) + size) - Special.digamma(size)
            : (0..<count).reduce(0) { $0 + 1 / (size + Double($1)) }
    }
}
