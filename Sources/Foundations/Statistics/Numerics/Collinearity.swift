/// Finds columns that the columns before them already tell.
enum Collinearity {
    /// The first column of a correlation matrix whose unexplained share is below `least`, by Gaussian elimination; nil if none.
    static func firstRedundant(_ correlations: [[Double]], least: Double = 1e-10) -> Int? {
        var m = correlations
        for i in m.indices {
            guard m[i][i] > least else { return i }
            for a in (i + 1)..<max(i + 1, m.count) {
                let factor = m[a][i] / m[i][i]
                for b in (i + 1)..<m.count { m[a][b] -= factor * m[i][b] }
            }
        }
        return nil
    }
}
