/// A figure with what is known of its certainty.
package struct Estimate: Hashable, Sendable {
    /// The figure that stands in the middle of the interval before the interval is cut at the ends of the scale.
    package let value: Double
    /// Its standard error, in the unit of the figure.
    package let standardError: Double
    /// What the truth may be, within the ends of the scale.
    package let interval: ClosedRange<Double>

    /// `value` with `width` standard errors to either side, cut at the ends of `scale`.
    init(_ value: Double, standardError: Double, width: Double, scale: ClosedRange<Double>) {
        self.value = value
        self.standardError = standardError
        let low = min(max(value - width * standardError, scale.lowerBound), scale.upperBound)
        interval = low...max(low, min(value + width * standardError, scale.upperBound))
    }
}
