package import Primitives
package import Statistics

/// Unhappy answers rose at a touchpoint more than chance explains.
package struct WarningSignal: Hashable, Sendable {
    /// Which chart saw it.
    package enum Chart: String, Sendable, CaseIterable {
        /// One day lies above the limit of the p-chart.
        case share
        /// The CUSUM passed its limit: the share has been somewhat higher for a while.
        case sum
    }

    /// The touchpoint's word; empty for all together.
    package let touchpoint: String
    /// The day on which the chart alarmed.
    package let day: LocalDay
    /// Which chart.
    package let chart: Chart
    /// Unhappy among all answers of that day.
    package let share: Share
    /// The usual share.
    package let usual: Double

    /// A signal as seen or read.
    package init(touchpoint: String, day: LocalDay, chart: Chart, share: Share, usual: Double) {
        self.touchpoint = touchpoint
        self.day = day
        self.chart = chart
        self.share = share
        self.usual = usual
    }

    /// Days for which one warning about a touchpoint speaks for further signals there.
    package static let silenceDays = 14
    /// How many days after a signal it is still news.
    package static let freshDays = 7

    /// Whether the signal is worth a warning today, given the days of earlier warnings about the touchpoint.
    package func isNews(on today: LocalDay, after earlier: [LocalDay]) -> Bool {
        day > today.adding(days: -1 - Self.freshDays)
            && !earlier.contains { $0 > day.adding(days: -Self.silenceDays) && $0 < day.adding(days: Self.silenceDays) }
    }
}
