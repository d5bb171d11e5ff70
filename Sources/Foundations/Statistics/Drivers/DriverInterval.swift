/// A figure with the percentile interval of its bootstrap (Efron and Tibshirani 1993, chapter 13; quantiles of type 7).
package struct DriverInterval: Hashable, Sendable {
    /// The figure of the data themselves.
    package let value: Double
    /// The lower end of the 95 % interval.
    package let lower: Double
    /// The median of the resamples.
    package let median: Double
    /// The upper end of the 95 % interval.
    package let upper: Double
    /// The standard deviation of the resamples, with n - 1.
    package let standardError: Double

    /// The interval of at least two `draws`; nil for fewer.
    init?(value: Double, draws: [Double]) {
        guard draws.count > 1, let lower = Quantile.value(0.025, of: draws),
            let upper = Quantile.value(0.975, of: draws),
            let median = Quantile.median(draws)
        else { return nil }
        let mean = draws.reduce(0, +) / Double(draws.count)
        let squares = draws.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        self.value = value
        self.lower = lower
        self.median = median
        self.upper = upper
        standardError = (squares / Double(draws.count - 1)).squareRoot()
    }
}
