/// One day on a control chart.
package struct ChartPoint: Hashable, Sendable {
    /// The place of the day in the series, from 0.
    package let place: Int
    /// What the chart draws, in the unit that the chart names; nil on a day without data.
    package let statistic: Double?
    /// Below this the statistic alarms; nil where the chart looks upwards only.
    package let lower: Double?
    /// Above this the statistic alarms; nil on a day without data.
    package let upper: Double?
    /// Whether the statistic lies outside its limits.
    package let isAlarm: Bool
    /// Whether this alarm rings: the first of a run of alarms; the days after it continue the same matter.
    package let rings: Bool
    /// Whether the chart started afresh on this day, before it looked at it.
    package let isRestart: Bool
}

extension Sequence where Element == ChartPoint {
    /// The places of all days in alarm.
    package var alarms: [Int] { filter(\.isAlarm).map(\.place) }

    /// The places of the days on which somebody is told.
    package var rings: [Int] { filter(\.rings).map(\.place) }
}
