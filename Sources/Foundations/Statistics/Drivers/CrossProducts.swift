import Foundation

/// Means and correlations of a table whose rows count a number of times each, made for thousands of resamples.
struct CrossProducts {
    /// What one resample looks like.
    struct Moments {
        /// The correlations of drivers and target (last), row by row.
        let correlations: [Double]
        /// The means of drivers and target.
        let means: [Double]
    }

    private let rows: Int
    private let size: Int
    /// Standardised values, column after column.
    private let values: [Double]
    private let centres, spreads: [Double]

    init(_ table: DriverTable) { self.init(columns: table.columns + [table.target]) }

    /// Columns of equal length, the target last.
    init(columns: [[Double]]) {
        rows = columns[0].count
        size = columns.count
        let n = Double(rows)
        centres = columns.map { $0.reduce(0, +) / n }
        spreads = zip(columns, centres).map { column, centre in
            (column.reduce(0) { $0 + ($1 - centre) * ($1 - centre) } / n).squareRoot()
        }
        var values: [Double] = []
        values.reserveCapacity(rows * size)
        for (column, (centre, spread)) in zip(columns, zip(centres, spreads)) {
            for value in column { values.append((value - centre) / (spread > 0 ? spread : 1)) }
        }
        self.values = values
    }

    /// The moments when row i counts `counts[i]` times; nil when a column does not vary among the rows that count.
    func moments(counts: [Double]) -> Moments? {
        var products = [Double](repeating: 0, count: size * size)
        var sums = [Double](repeating: 0, count: size)
        addBlocks(counts, &products, &sums)
        let n = counts.reduce(0, +)
        for i in 0..<size { for j in i..<size { products[i * size + j] -= sums[i] * sums[j] / n } }
        // Values are standardised, so that the variance is of order 1 where a column varies at all.
        let deviations = (0..<size).map { products[$0 * size + $0] }
        guard deviations.allSatisfy({ $0 > 1e-12 * n }) else { return nil }
        let roots = deviations.map { $0.squareRoot() }
        for i in 0..<size {
            products[i * size + i] = 1
            for j in (i + 1)..<max(i + 1, size) {
                let correlation = products[i * size + j] / (roots[i] * roots[j])
                products[i * size + j] = correlation
                products[j * size + i] = correlation
            }
        }
        return Moments(
            correlations: products, means: (0..<size).map { centres[$0] + spreads[$0] * sums[$0] / n })
    }

    /// Blocks of rows stay in the nearest cache while all pairs of columns pass over them.
    private func addBlocks(_ counts: [Double], _ products: inout [Double], _ sums: inout [Double]) {
        let block = 512
        var weighted = [Double](repeating: 0, count: block)
        values.withUnsafeBufferPointer { values in
            counts.withUnsafeBufferPointer { counts in
                weighted.withUnsafeMutableBufferPointer { weighted in
                    var start = 0
                    while start < rows {
                        let length = min(block, rows - start)
                        for i in 0..<size {
                            let own = i * rows + start
                            var sum = 0.0
                            for k in 0..<length {
                                let value = values[own + k] * counts[start + k]
                                weighted[k] = value
                                sum += value
                            }
                            sums[i] += sum
                            for j in i..<size {
                                products[i * size + j] += Self.dot(weighted, values, j * rows + start, length)
                            }
                        }
                        start += length
                    }
                }
            }
        }
    }

    /// Four sums run side by side, which the processor adds at once.
    @inline(__always)
    private static func dot(
        _ left: UnsafeMutableBufferPointer<Double>, _ right: UnsafeBufferPointer<Double>, _ offset: Int, _ length: Int
    ) -> Double {
        var (a, b, c, d) = (0.0, 0.0, 0.0, 0.0)
        var k = 0
        while k + 4 <= length {
            a += left[k] * right[offset + k]
            b += left[k + 1] * right[offset + k + 1]
            c += left[k + 2] * right[offset + k + 2]
            d += left[k + 3] * right[offset + k + 3]
            k += 4
        }
        while k < length {
            a += left[k] * right[offset + k]
            k += 1
        }
        return (a + b) + (c + d)
    }
}
