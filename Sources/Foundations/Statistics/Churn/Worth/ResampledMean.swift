/// The mean of amounts with the percentile interval of its bootstrap (Efron and Tibshirani 1993, chapter 13).
package struct ResampledMean: Hashable, Sendable {
    /// The mean of the amounts themselves.
    package let mean: Double
    /// The interval that holds the mean with 95 % confidence.
    package let interval: ClosedRange<Double>
    /// The number of amounts.
    package let count: Int

    /// The mean of at least 10 finite amounts over `resamples` >= 100 draws from `seed`.
    package init(_ amounts: [Double], resamples: Int = 2000, seed: UInt64) throws(ChurnRefusal) {
        guard amounts.count >= 10 else { throw .tooFewRows(needed: 10) }
        if let row = amounts.firstIndex(where: { !$0.isFinite }) { throw .badAmount(row: row) }
        var random = Seeded(seed: seed)
        let n = amounts.count
        let means = amounts.withUnsafeBufferPointer { amounts in
            (0..<max(100, resamples)).map { _ in
                var sum = 0.0
                for _ in 0..<n { sum += amounts[random.drawIndex(below: n)] }
                return sum / Double(n)
            }
        }
        guard let low = Quantile.value(0.025, of: means), let high = Quantile.value(0.975, of: means) else {
            throw .tooFewRows(needed: 10)
        }
        mean = amounts.reduce(0, +) / Double(n)
        interval = low...high
        count = n
    }
}
