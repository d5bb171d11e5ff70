import Foundation

/// Nodes and weights that integrate polynomials up to degree 2n - 1 exactly (Davis and Rabinowitz 1984, 2.7).
struct GaussLegendre {
    /// Places within the interval, rising.
    let nodes: [Double]
    /// The weight of each place; they add up to the length of the interval.
    let weights: [Double]

    /// The rule with `count` >= 1 nodes from `low` to `high`; roots of Legendre's polynomial by Newton's steps.
    init(_ count: Int, from low: Double, to high: Double) {
        let (middle, half) = ((low + high) / 2, (high - low) / 2)
        var (nodes, weights) = ([Double](), [Double]())
        for place in (1...count).reversed() {
            var x = cos(.pi * (Double(place) - 0.25) / (Double(count) + 0.5))
            var slope = 1.0
            for _ in 0..<100 {
                var (value, before) = (1.0, 0.0)
                for degree in 1...count {
                    let n = Double(degree)
                    (value, before) = (((2 * n - 1) * x * value - (n - 1) * before) / n, value)
                }
                slope = Double(count) * (x * value - before) / (x * x - 1)
                let step = value / slope
                x -= step
                if abs(step) < 1e-15 { break }
            }
            nodes.append(middle + half * x)
            weights.append(2 * half / ((1 - x * x) * slope * slope))
        }
        (self.nodes, self.weights) = (nodes, weights)
    }
}
