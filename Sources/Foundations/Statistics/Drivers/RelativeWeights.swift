import Foundation

/// Johnson's relative weights: shares in R-squared by way of the nearest uncorrelated drivers (Johnson 2000, Multivar. Behav. Res. 35:1).
enum RelativeWeights {
    /// The weights of the drivers for correlations with the target last; they add up to R-squared.
    static func weights(_ correlations: [Double], drivers p: Int) -> [Double] {
        let size = p + 1
        let own = (0..<p * p).map { correlations[$0 / p * size + $0 % p] }
        let eigen = JacobiEigen(own, p)
        let roots = eigen.values.map { $0 > 1e-10 ? $0.squareRoot() : 0 }
        let v = eigen.vectors
        // The target in the directions of the eigenvectors, then the slopes on the uncorrelated drivers.
        let turned = (0..<p).map { k in
            (0..<p).reduce(0.0) { $0 + v[$1 * p + k] * correlations[$1 * size + p] } * (roots[k] > 0 ? 1 / roots[k] : 0)
        }
        let slopes = (0..<p).map { i in (0..<p).reduce(0.0) { $0 + v[i * p + $1] * turned[$1] } }
        return (0..<p).map { i in
            var sum = 0.0
            for j in 0..<p {
                var link = 0.0
                for k in 0..<p { link += v[i * p + k] * roots[k] * v[j * p + k] }
                sum += link * link * slopes[j] * slopes[j]
            }
            return sum
        }
    }
}
