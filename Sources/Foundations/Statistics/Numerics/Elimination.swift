/// Solving a general system of linear equations.
enum Elimination {
    /// The solution of `matrix * x = right` by elimination with row pivots (Golub and Van Loan 2013, 3.4); nil when singular.
    ///
    /// `matrix` holds n rows of n values one after the other.
    static func solve(_ matrix: [Double], _ right: [Double]) -> [Double]? {
        let n = right.count
        var (a, x) = (matrix, right)
        for column in 0..<n {
            var pivot = column
            for row in column..<n where abs(a[row * n + column]) > abs(a[pivot * n + column]) { pivot = row }
            guard abs(a[pivot * n + column]) > 1e-300 else { return nil }
            if pivot != column {
                for k in column..<n { a.swapAt(pivot * n + k, column * n + k) }
                x.swapAt(pivot, column)
            }
            for row in (column + 1)..<max(n, column + 1) {
                let factor = a[row * n + column] / a[column * n + column]
                guard factor != 0 else { continue }
                for k in column..<n { a[row * n + k] -= factor * a[column * n + k] }
                x[row] -= factor * x[column]
            }
        }
        for row in (0..<n).reversed() {
            for k in (row + 1)..<max(n, row + 1) { x[row] -= a[row * n + k] * x[k] }
            x[row] /= a[row * n + row]
        }
        return x.allSatisfy(\.isFinite) ? x : nil
    }
}
