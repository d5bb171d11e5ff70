/// The mean gain of R-squared by each driver over all orders of entry, called LMG or Shapley value.
///
/// Lindeman, Merenda and Gold 1980, Introduction to Bivariate and Multivariate Analysis, p. 119; Groemping 2006, J. Stat. Softw. 17(1).
enum ShapleyShares {
    /// The shares of `p` drivers in R-squared, from R-squared by set of drivers; they add up to that of the full set.
    static func shares(_ rSquared: [Double], drivers p: Int) -> [Double] {
        // k!(p-1-k)!/p! is 1 / (p * (p-1 choose k)).
        var weights = [1 / Double(p)]
        for k in 1..<max(1, p) { weights.append(weights[k - 1] * Double(k) / Double(p - k)) }
        var shares = [Double](repeating: 0, count: p)
        rSquared.withUnsafeBufferPointer { rSquared in
            for driver in 0..<p {
                let bit = 1 << driver
                var sum = 0.0
                for set in 0..<(1 << p) where set & bit == 0 {
                    sum += weights[set.nonzeroBitCount] * (rSquared[set | bit] - rSquared[set])
                }
                shares[driver] = sum
            }
        }
        return shares
    }
}
