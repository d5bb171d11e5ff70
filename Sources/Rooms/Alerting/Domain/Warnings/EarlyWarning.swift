package import Listening
package import Primitives

/// A signal of the early-warning charts: unhappy answers rose more than chance explains.
package struct EarlyWarning: Hashable, Sendable {
    /// Which chart saw it.
    package enum Chart: String, CaseIterable, Sendable {
        /// One day lies above the limit.
        case share
        /// The share has been somewhat higher for a while.
        case sum
    }

    /// Where; nil for all touchpoints together.
    package let touchpoint: Touchpoint?
    /// The day on which the chart alarmed.
    package let day: LocalDay
    /// Which chart.
    package let chart: Chart
    /// Unhappy answers of that day, at most ``answers``.
    package let unhappy: Int
    /// Answers of that day.
    package let answers: Int
    /// The usual share of unhappy answers, 0...1.
    package let usual: Double

    /// A warning as it was told or stored.
    package init(touchpoint: Touchpoint?, day: LocalDay, chart: Chart, unhappy: Int, answers: Int, usual: Double) {
        self.touchpoint = touchpoint
        self.day = day
        self.chart = chart
        self.unhappy = unhappy
        self.answers = answers
        self.usual = usual
    }

    /// Alerts about the same touchpoint have the same cause.
    package var causeKey: String { AlertMatter.warning(touchpoint).causeKey }
}
