/// What compensation brought, measured against customers who were held out of it by chance.
package struct CompensationReturn: Sendable {
    /// One customer after the time of the comparison.
    package struct Outcome: Hashable, Sendable {
        /// Whether the customer stayed.
        package let stayed: Bool
        /// The customer's value if kept, at least 0.
        package let value: Double
        /// What the compensation cost, 0 for those held out.
        package let cost: Double

        /// An outcome; nil for a negative or infinite amount.
        package init?(stayed: Bool, value: Double, cost: Double) {
            guard value >= 0, cost >= 0, value.isFinite, cost.isFinite else { return nil }
            self.stayed = stayed
            self.value = value
            self.cost = cost
        }

        /// The value that was kept.
        var kept: Double { stayed ? value : 0 }
    }

    /// Value saved per unit of cost, less 1: 0 is break-even; Fieller's interval, nil if nothing was spent.
    package let returnOnCost: FiellerRatio?
    /// The cost of each compensated customer who stayed; those who would have stayed anyway are in it.
    package let costPerRecovery: FiellerRatio?
    /// The cost of each customer who stayed because of it, against those held out; nil if no more stayed, and without an interval unless the effect is clear.
    package let costPerAdditionalRecovery: FiellerRatio?
    /// The difference of the shares that stayed with Newcombe's interval.
    package let effect: (value: Double, interval: ClosedRange<Double>)?

    /// Compares at least 10 compensated customers with at least 10 held out; independent groups, normal quantile `z`.
    package init(
        compensated: [Outcome], heldOut: [Outcome], z: Double = Confidence.ninetyFive.z
    ) throws(ChurnRefusal) {
        guard compensated.count >= 10, heldOut.count >= 10 else { throw .tooFewRows(needed: 10) }
        let cost = Sample(compensated.map(\.cost))
        let (kept, keptAnyway) = (Sample(compensated.map(\.kept)), Sample(heldOut.map(\.kept)))
        let stayed = Sample(compensated.map { $0.stayed ? 1 : 0 })
        let stayedAnyway = Sample(heldOut.map { $0.stayed ? 1 : 0 })
        // The return is (saved - cost) / cost, so that saved and cost of the same customers vary together.
        returnOnCost = FiellerRatio(
            numerator: kept.mean - keptAnyway.mean - cost.mean, denominator: cost.mean,
            numeratorVariance: kept.variance + keptAnyway.variance + cost.variance - 2 * kept.covariance(cost),
            denominatorVariance: cost.variance, covariance: kept.covariance(cost) - cost.variance, z: z)
        costPerRecovery = FiellerRatio(
            numerator: cost.mean, denominator: stayed.mean, numeratorVariance: cost.variance,
            denominatorVariance: stayed.variance, covariance: cost.covariance(stayed), z: z)
        let more = stayed.mean - stayedAnyway.mean
        costPerAdditionalRecovery =
            more <= 0
            ? nil
            : FiellerRatio(
                numerator: cost.mean, denominator: more, numeratorVariance: cost.variance,
                denominatorVariance: stayed.variance + stayedAnyway.variance, covariance: cost.covariance(stayed), z: z)
        effect = Share(compensated.count { $0.stayed }, of: compensated.count)
            .difference(from: Share(heldOut.count { $0.stayed }, of: heldOut.count), z: z)
    }

    /// A sample with the variance of its mean.
    private struct Sample {
        let values: [Double]
        let mean: Double

        init(_ values: [Double]) {
            self.values = values
            mean = values.reduce(0, +) / Double(values.count)
        }

        var variance: Double { covariance(self) }

        func covariance(_ other: Sample) -> Double {
            let n = Double(values.count)
            return zip(values, other.values).reduce(0) { $0 + ($1.0 - mean) * ($1.1 - other.mean) } / (n - 1) / n
        }
    }
}
