/// The value that is expected to leave with customers, and how much it may be.
package struct ValueAtRisk: Hashable, Sendable {
    /// The sum of value times probability of leaving.
    package let expected: Double
    /// The value of all customers looked at.
    package let total: Double
    /// What is lost in 95 of 100 futures when each customer leaves by the own probability, independently of the others.
    package let interval: ClosedRange<Double>

    /// The part of all value that is expected to leave, 0...1; nil without any value.
    package var share: Double? { total > 0 ? expected / total : nil }

    /// Sums over customers; values are at least 0, probabilities in 0...1, one for each customer.
    ///
    /// The interval is a Monte Carlo simulation of `futures` >= 100 draws (type 7 quantiles): it holds the chance of who leaves, not
    /// the error of the probabilities themselves.
    package init(
        values: [Double], probabilities: [Double], futures: Int = 2000, seed: UInt64
    ) throws(ChurnRefusal) {
        guard !values.isEmpty, values.count == probabilities.count else {
            throw .tooFewRows(needed: max(1, values.count))
        }
        if let row = values.firstIndex(where: { !($0 >= 0 && $0.isFinite) }) { throw .badAmount(row: row) }
        if let row = probabilities.firstIndex(where: { !(0...1).contains($0) }) { throw .notAProbability(row: row) }
        var random = Seeded(seed: seed)
        let losses = (0..<max(100, futures)).map { _ in
            var sum = 0.0
            for index in values.indices where random.drawUnit() < probabilities[index] { sum += values[index] }
            return sum
        }
        guard let low = Quantile.value(0.025, of: losses), let high = Quantile.value(0.975, of: losses) else {
            throw .tooFewRows(needed: 1)
        }
        expected = zip(values, probabilities).reduce(0) { $0 + $1.0 * $1.1 }
        total = values.reduce(0, +)
        interval = low...high
    }
}
