import Foundation

/// Checked rows of a logistic regression, standardised column by column.
struct LogisticDesign {
    let names: [String]
    let rowCount, leaverCount: Int
    /// Means and standard deviations (with n) of the columns.
    let centres, spreads: [Double]
    /// Row after row: 1, then the standardised values.
    private let values: [Double]
    private let outcomes: [Double]
    private let width: Int

    init(names: [String], rows: [[Double]], outcomes: [Bool]) throws(ChurnRefusal) {
        let n = rows.count
        let k = names.count
        guard n >= 10, n == outcomes.count, n >= k + 2 else { throw .tooFewRows(needed: max(10, k + 2)) }
        let leavers = outcomes.count { $0 }
        guard min(leavers, n - leavers) >= 2 else { throw .tooFewOutcomes(needed: 2) }
        for (row, values) in rows.enumerated() {
            guard values.count == k else { throw .lengthsDiffer(row: row) }
            if let column = values.firstIndex(where: { !$0.isFinite }) {
                throw .notFinite(column: names[column], row: row)
            }
        }
        var (centres, spreads): ([Double], [Double]) = ([], [])
        for column in 0..<k {
            guard rows.contains(where: { $0[column] != rows[0][column] }) else {
                throw .constant(column: names[column])
            }
            let mean = rows.reduce(0) { $0 + $1[column] } / Double(n)
            centres.append(mean)
            spreads.append(
                (rows.reduce(0) { $0 + ($1[column] - mean) * ($1[column] - mean) } / Double(n)).squareRoot())
        }
        self.names = names
        rowCount = n
        leaverCount = leavers
        self.centres = centres
        self.spreads = spreads
        self.outcomes = outcomes.map { $0 ? 1 : 0 }
        width = k + 1
        var values: [Double] = []
        values.reserveCapacity(n * width)
        for row in rows {
            values.append(1)
            for column in 0..<k { values.append((row[column] - centres[column]) / spreads[column]) }
        }
        self.values = values
    }

    /// The first column that follows from those before it.
    var redundantColumn: Int? {
        var matrix = [[Double]](repeating: [Double](repeating: 0, count: names.count), count: names.count)
        let information = information { _ in 1 }
        for i in names.indices {
            for j in names.indices { matrix[i][j] = information[i + 1][j + 1] / Double(rowCount) }
        }
        return Collinearity.firstRedundant(matrix)
    }

    /// The first column that alone tells the outcomes apart, be it only at one end.
    var separatingColumn: Int? {
        (1..<max(1, width)).first { column in
            var ends = [(low: Double.infinity, high: -Double.infinity), (low: Double.infinity, high: -Double.infinity)]
            for row in 0..<rowCount {
                let value = values[row * width + column]
                let side = outcomes[row] > 0 ? 1 : 0
                ends[side] = (min(ends[side].low, value), max(ends[side].high, value))
            }
            return ends[0].high <= ends[1].low || ends[1].high <= ends[0].low
        }.map { $0 - 1 }
    }

    /// The log-likelihood of an intercept and standardised coefficients.
    func logLikelihood(_ point: [Double]) -> Double {
        var sum = 0.0
        for row in 0..<rowCount {
            let odds = logOdds(row, point)
            let against = outcomes[row] > 0 ? -odds : odds
            sum -= against > 0 ? against + log1p(exp(-against)) : log1p(exp(against))
        }
        return sum
    }

    /// The gradient of the log-likelihood and its information matrix.
    func derivatives(_ point: [Double]) -> (slope: [Double], information: [[Double]]) {
        var slope = [Double](repeating: 0, count: width)
        let information = information { row in
            let chance = LogisticModel.probability(logOdds: logOdds(row, point))
            let rest = outcomes[row] - chance
            for i in 0..<width { slope[i] += rest * values[row * width + i] }
            return chance * (1 - chance)
        }
        return (slope, information)
    }

    /// The standard errors of the intercept and the coefficients in the units of the columns.
    func standardErrors(information: [[Double]]) -> [Double]? {
        guard let spread = Symmetric.inverse(information) else { return nil }
        let slopes = (1..<max(1, width)).map { spread[$0][$0].squareRoot() / spreads[$0 - 1] }
        // The intercept is a sum of standardised coefficients, so that their covariances count.
        let mix = [1.0] + zip(centres, spreads).map { -$0 / $1 }
        var variance = 0.0
        for i in 0..<width { for j in 0..<width { variance += mix[i] * mix[j] * spread[i][j] } }
        return [variance.squareRoot()] + slopes
    }

    private func logOdds(_ row: Int, _ point: [Double]) -> Double {
        values.withUnsafeBufferPointer { values in
            point.withUnsafeBufferPointer { point in
                var sum = 0.0
                for i in 0..<width { sum += values[row * width + i] * point[i] }
                return sum
            }
        }
    }

    private func information(weight: (_ row: Int) -> Double) -> [[Double]] {
        var products = [Double](repeating: 0, count: width * width)
        products.withUnsafeMutableBufferPointer { products in
            values.withUnsafeBufferPointer { values in
                for row in 0..<rowCount {
                    let weight = weight(row)
                    let start = row * width
                    for i in 0..<width {
                        let left = weight * values[start + i]
                        for j in i..<width { products[i * width + j] += left * values[start + j] }
                    }
                }
            }
        }
        return (0..<width).map { i in (0..<width).map { j in products[min(i, j) * width + max(i, j)] } }
    }
}
