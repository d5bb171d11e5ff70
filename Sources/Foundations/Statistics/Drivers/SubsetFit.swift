/// R-squared of the regressions on all 2^p sets of drivers.
///
/// One elimination step turns the fit of a set into that of the set with one driver more, so that the whole tree of
/// sets costs about six multiplications a set.
struct SubsetFit {
    private let p: Int
    /// One matrix for each depth of the tree: what remains of all columns when the chosen drivers are taken out.
    private var remains: [Double]
    /// R-squared by set; bit i of the index says that driver i is in.
    private(set) var rSquared: [Double]

    /// Room for regressions on `p` drivers.
    init(drivers p: Int) {
        self.p = p
        remains = [Double](repeating: 0, count: (p + 1) * (p + 1) * (p + 1))
        rSquared = [Double](repeating: 0, count: 1 << p)
    }

    /// Fits all sets for correlations of the drivers and, last, the target.
    mutating func fit(_ correlations: [Double]) {
        let p = p
        remains.withUnsafeMutableBufferPointer { remains in
            for i in correlations.indices { remains[i] = correlations[i] }
            rSquared.withUnsafeMutableBufferPointer { Self.walk(remains, $0, p, 0, 0, 0, 0) }
        }
    }

    private static func walk(
        _ remains: UnsafeMutableBufferPointer<Double>, _ found: UnsafeMutableBufferPointer<Double>, _ p: Int,
        _ driver: Int, _ set: Int, _ depth: Int, _ explained: Double
    ) {
        guard driver < p else {
            found[set] = explained
            return
        }
        walk(remains, found, p, driver + 1, set, depth, explained)
        let size = p + 1
        let here = depth * size * size
        let next = here + size * size
        let pivot = remains[here + driver * size + driver]
        // A driver that the others tell already adds nothing.
        guard pivot > 1e-12 else { return walk(remains, found, p, driver + 1, set | 1 << driver, depth, explained) }
        for a in (driver + 1)...p {
            let factor = remains[here + driver * size + a] / pivot
            for b in a...p {
                remains[next + a * size + b] = remains[here + a * size + b] - factor * remains[here + driver * size + b]
            }
        }
        let link = remains[here + driver * size + p]
        walk(remains, found, p, driver + 1, set | 1 << driver, depth + 1, explained + link * link / pivot)
    }
}
