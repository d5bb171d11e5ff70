/// Control of the share of false finds among many tests.
package enum FalseDiscovery {
    /// The q-value of each p-value in 0...1 (Benjamini and Hochberg 1995, J. R. Stat. Soc. B 57:289), in the given order.
    package static func qValues(_ pValues: [Double]) -> [Double] {
        let order = pValues.indices.sorted { pValues[$0] < pValues[$1] }
        var values = pValues
        var smallest = 1.0
        for (rank, index) in order.enumerated().reversed() {
            smallest = min(smallest, pValues[index] * Double(pValues.count) / Double(rank + 1))
            values[index] = smallest
        }
        return values
    }
}
