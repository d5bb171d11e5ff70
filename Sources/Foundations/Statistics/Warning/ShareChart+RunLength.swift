import Foundation

extension ShareChart {
    /// The mean number of days to an alarm at a true share, with the same number of answers each day: 1 / P(outside), exactly binomial.
    ///
    /// Infinite when no count can alarm. Throws ``WarningRefusal`` for no answers or a share outside 0...1.
    package func averageRunLength(
        answers: Int, share: Double, sides: ChartSides = .upper, at place: Int = 0
    ) throws(WarningRefusal) -> Double {
        guard let limits = limits(answers: answers, at: place) else {
            throw .outOfRange("answers", value: Double(answers), allowed: "at least 1")
        }
        try WarningRefusal.require("share", share, (0...1).contains(share), "0...1")
        let n = Double(answers)
        // The comparison is that of the chart: a count on the limit does not alarm.
        var high = Int((limits.upperBound * n).rounded(.down))
        while Double(high) / n <= limits.upperBound { high += 1 }
        var chance = Tail.binomial(from: high, trials: answers, p: share)
        if sides == .both {
            var low = Int((limits.lowerBound * n).rounded(.up))
            while low >= 0, Double(low) / n >= limits.lowerBound { low -= 1 }
            chance += Tail.binomial(upTo: low, trials: answers, p: share)
        }
        return chance > 0 ? 1 / chance : .infinity
    }

    /// A chart that looks upwards with the narrowest limits whose false alarms come no oftener than every `falseAlarmDays` on average.
    ///
    /// Counts are whole, so the true average run length lies above the wish. Throws ``WarningRefusal`` where no limit reaches it.
    package static func designed(
        baseline: Double, answers: Int, falseAlarmDays: Double
    ) throws(WarningRefusal) -> ShareChart {
        try WarningRefusal.require("baseline", baseline, baseline > 0 && baseline < 1, "0 < share < 1")
        try WarningRefusal.require("falseAlarmDays", falseAlarmDays, falseAlarmDays > 1, "above 1")
        guard answers > 0 else { throw .outOfRange("answers", value: Double(answers), allowed: "at least 1") }
        let wish = 1 / falseAlarmDays
        var (low, high) = (0, answers + 1)
        while high - low > 1 {
            let middle = (low + high) / 2
            if Tail.binomial(from: middle, trials: answers, p: baseline) <= wish { high = middle } else { low = middle }
        }
        let deviation = (Double(answers) * baseline * (1 - baseline)).squareRoot()
        // Half a count below the first alarming one, out of reach of rounding.
        let sigmas = (Double(high) - 0.5 - Double(answers) * baseline) / deviation
        guard high <= answers, sigmas > 0 else { throw .unreachable(averageRunLength: falseAlarmDays) }
        return try ShareChart(baselines: [baseline], sigmas: sigmas)
    }
}
