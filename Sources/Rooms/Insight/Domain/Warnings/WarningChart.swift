package import Primitives
package import Statistics

/// The share of unhappy answers of one touchpoint by day, against what was usual there.
///
/// The first days of the stretch teach what is usual; the days behind them are watched by a p-chart, where enough unhappy
/// answers are usual for its limits to hold, and by a CUSUM, which finds small lasting rises.
package struct WarningChart: Sendable {
    /// Days of the stretch, and how many of them teach what is usual.
    package static let length = 90, learning = 60
    /// Usual unhappy answers a day below which no chart is drawn, and below which the p-chart is silent.
    package static let leastUnhappy = 1.0, leastForLimits = 5.0
    /// Allowance and limit in standard deviations: at one usual unhappy answer a day a false alarm comes every two years.
    private static let allowance = 0.5, limit = 6.0

    /// The touchpoint's word; empty for all together.
    package let touchpoint: String
    /// The first day of the stretch.
    package let firstDay: LocalDay
    /// Unhappy among all answers, day by day.
    package let days: [Share]
    /// The usual share.
    package let usual: Double
    /// The p-chart; its alarms count only where ``judgesDays``.
    package let shares: [ChartPoint]
    /// The sums of the CUSUM.
    package let sums: [ChartPoint]
    /// Whether single days are judged: at least five unhappy answers are usual on a day.
    package let judgesDays: Bool

    /// The chart of a stretch of days; nil where too little is known to call anything usual.
    package init?(_ touchpoint: String, days: [Share], from firstDay: LocalDay) {
        let quiet = Array(days.prefix(Self.learning))
        let sizes = quiet.map(\.total).filter { $0 > 0 }.sorted()
        guard days.count > Self.learning, !sizes.isEmpty,
            let chart = try? ShareChart.learned(from: quiet),  // Too few days, or nobody ever unhappy: no chart.
            let cusum = try? CUSUM(allowance: Self.allowance, limit: Self.limit)  // Never refused with these figures.
        else { return nil }
        let expected = Double(sizes[sizes.count / 2]) * chart.baseline(at: 0)
        guard expected >= Self.leastUnhappy else { return nil }
        self.touchpoint = touchpoint
        self.firstDay = firstDay
        self.days = days
        usual = chart.baseline(at: 0)
        shares = chart.run(days)
        // Watching begins with a sum of nothing, so that what was learnt from does not alarm.
        let restart = RestartRule(newAges: [Self.learning], gapDays: 14)
        sums = cusum.run(chart.standardised(days), restart: restart)
        judgesDays = expected >= Self.leastForLimits
    }

    /// The signals of the watched days in order; on one day the p-chart speaks first.
    package var signals: [WarningSignal] {
        let found =
            (judgesDays ? shares.rings.map { ($0, WarningSignal.Chart.share) } : []) + sums.rings.map { ($0, .sum) }
        return found.filter { $0.0 >= Self.learning }.sorted { ($0.0, $0.1.rawValue) < ($1.0, $1.1.rawValue) }.map {
            WarningSignal(
                touchpoint: touchpoint, day: firstDay.adding(days: $0), chart: $1, share: days[$0], usual: usual)
        }
    }
}
