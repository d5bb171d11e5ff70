import Foundation

/// Whether spend hangs on how often somebody buys, which the gamma-gamma model rules out.
package struct SpendIndependence: Hashable, Sendable {
    /// Pearson's correlation of repeat purchases and their mean amount.
    package let correlation: Double
    /// Its 95 % interval by Fisher's z (Fisher 1921, Metron 1:3).
    package let interval: ClosedRange<Double>
    /// Customers with a paid repeat purchase.
    package let count: Int

    /// Whether even the near end of the interval exceeds a small effect of 0.1 (Cohen 1988), so that values are off for frequent buyers.
    package var isDoubtful: Bool { interval.lowerBound > 0.1 || interval.upperBound < -0.1 }

    /// The check over customers with paid repeat purchases; nil for fewer than 10 or when one side does not vary.
    package init?(_ spends: [GammaGamma.Spend], z: Double = Confidence.ninetyFive.z) {
        guard spends.count >= 10,
            let correlation = Self.correlation(spends.map { Double($0.count) }, spends.map(\.mean)),
            abs(correlation) < 1
        else { return nil }
        let half = z / Double(spends.count - 3).squareRoot()
        self.correlation = correlation
        interval = tanh(atanh(correlation) - half)...tanh(atanh(correlation) + half)
        count = spends.count
    }

    /// Pearson's correlation of two lists of one length; nil when one of them does not vary.
    static func correlation(_ a: [Double], _ b: [Double]) -> Double? {
        let n = Double(a.count)
        let (meanA, meanB) = (a.reduce(0, +) / n, b.reduce(0, +) / n)
        var (aa, bb, ab) = (0.0, 0.0, 0.0)
        for (x, y) in zip(a, b) {
            aa += (x - meanA) * (x - meanA)
            bb += (y - meanB) * (y - meanB)
            ab += (x - meanA) * (y - meanB)
        }
        return aa > 0 && bb > 0 ? ab / (aa * bb).squareRoot() : nil
    }
}
