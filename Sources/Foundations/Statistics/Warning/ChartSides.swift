/// Which way a chart looks.
package enum ChartSides: String, Hashable, Sendable, CaseIterable {
    /// Alarms when there is more than usual.
    case upper
    /// Alarms when there is more or less than usual.
    case both
}
