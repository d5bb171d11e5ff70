extension Minimum {
    /// Steps with a curvature that is nearly right, such as that of a sample of the data: a chord method with one pass each
    /// (Ortega and Rheinboldt 1970, section 7.1); nil when the gradient does not shrink as it should.
    ///
    /// It ends when the largest gradient component falls below `tolerance` times max(1, |value|), or when rounding keeps it
    /// from falling further though it is within a hundred times of that.
    static func refine(
        from start: [Double], curvature: [[Double]], tolerance: Double, steps: Int = 15,
        of function: (_ point: [Double]) -> (value: Double, gradient: [Double])
    ) -> Minimum? {
        guard let inverse = Symmetric.inverse(curvature) else { return nil }
        var (point, found) = (start, function(start))
        for _ in 0..<steps {
            let (size, goal) = (largest(found.gradient), tolerance * max(1, abs(found.value)))
            if size <= goal { return Minimum(point: point, value: found.value, isConverged: true) }
            let next = zip(point, inverse).map { place, row in
                place - zip(row, found.gradient).reduce(0) { $0 + $1.0 * $1.1 }
            }
            let reached = function(next)
            guard reached.value.isFinite, largest(reached.gradient) < 0.7 * size else {
                return size <= 100 * goal ? Minimum(point: point, value: found.value, isConverged: true) : nil
            }
            (point, found) = (next, reached)
        }
        return nil
    }

    private static func largest(_ gradient: [Double]) -> Double { gradient.map(abs).max() ?? .infinity }
}
