import Foundation

/// Eigenvalues and eigenvectors of a small symmetric matrix by cyclic Jacobi turns (Golub and Van Loan 2013, algorithm 8.5.3).
struct JacobiEigen {
    /// The eigenvalues, in no order.
    private(set) var values: [Double]
    /// The eigenvectors as the columns of a matrix of the same size, row by row.
    private(set) var vectors: [Double]

    /// Decomposes the `n` x `n` matrix given row by row.
    init(_ matrix: [Double], _ n: Int) {
        var a = matrix
        vectors = [Double](repeating: 0, count: n * n)
        for i in 0..<n { vectors[i * n + i] = 1 }
        for _ in 0..<60 {
            var off = 0.0
            for i in 0..<n { for j in 0..<i { off += a[i * n + j] * a[i * n + j] } }
            if off < 1e-30 { break }
            for p in 0..<n {
                for q in (p + 1)..<max(p + 1, n) where a[p * n + q] != 0 { Self.turn(&a, &vectors, n, p, q) }
            }
        }
        values = (0..<n).map { a[$0 * n + $0] }
    }

    private static func turn(_ a: inout [Double], _ v: inout [Double], _ n: Int, _ p: Int, _ q: Int) {
        let theta = (a[q * n + q] - a[p * n + p]) / (2 * a[p * n + q])
        let t = (theta < 0 ? -1 : 1) / (abs(theta) + (theta * theta + 1).squareRoot())
        let c = 1 / (t * t + 1).squareRoot()
        let s = t * c
        for k in 0..<n {
            let (x, y) = (a[k * n + p], a[k * n + q])
            a[k * n + p] = c * x - s * y
            a[k * n + q] = s * x + c * y
        }
        for k in 0..<n {
            let (x, y) = (a[p * n + k], a[q * n + k])
            a[p * n + k] = c * x - s * y
            a[q * n + k] = s * x + c * y
            let (d, e) = (v[k * n + p], v[k * n + q])
            v[k * n + p] = c * d - s * e
            v[k * n + q] = s * d + c * e
        }
    }
}
