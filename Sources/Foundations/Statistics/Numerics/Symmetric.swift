import Foundation

/// Solving with small symmetric positive definite matrices, row by row in arrays.
enum Symmetric {
    /// The lower Cholesky factor; nil when the matrix is not positive definite (Golub and Van Loan 2013, algorithm 4.2.1).
    static func cholesky(_ matrix: [[Double]]) -> [[Double]]? {
        let n = matrix.count
        var lower = [[Double]](repeating: [Double](repeating: 0, count: n), count: n)
        for j in 0..<n {
            for i in j..<n {
                var sum = matrix[i][j]
                for k in 0..<j { sum -= lower[i][k] * lower[j][k] }
                if i == j {
                    guard sum > 0, sum.isFinite else { return nil }
                    lower[j][j] = sum.squareRoot()
                } else {
                    lower[i][j] = sum / lower[j][j]
                }
            }
        }
        return lower
    }

    /// The solution of `matrix * x = right`; nil when the matrix is not positive definite.
    static func solve(_ matrix: [[Double]], _ right: [Double]) -> [Double]? {
        guard let lower = cholesky(matrix) else { return nil }
        var x = right
        for i in x.indices {
            for k in 0..<i { x[i] -= lower[i][k] * x[k] }
            x[i] /= lower[i][i]
        }
        for i in x.indices.reversed() {
            for k in (i + 1)..<max(i + 1, x.count) { x[i] -= lower[k][i] * x[k] }
            x[i] /= lower[i][i]
        }
        return x
    }

    /// The inverse; nil when the matrix is not positive definite.
    static func inverse(_ matrix: [[Double]]) -> [[Double]]? {
        var rows: [[Double]] = []
        for index in matrix.indices {
            guard let column = solve(matrix, matrix.indices.map { $0 == index ? 1 : 0 }) else { return nil }
            rows.append(column)
        }
        return rows
    }
}
