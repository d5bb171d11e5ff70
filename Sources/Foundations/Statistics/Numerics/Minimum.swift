import Foundation

/// Where a search for a minimum ended.
struct Minimum {
    /// The best point.
    let point: [Double]
    /// The value there.
    let value: Double
    /// Whether the stopping rule was met before the steps ran out.
    let isConverged: Bool

    /// Quasi-Newton search with BFGS updates and Armijo steps (Nocedal and Wright 2006, algorithm 6.1).
    ///
    /// It ends when the largest gradient component falls below `tolerance` times max(1, |value|).
    static func search(
        from start: [Double], tolerance: Double = 1e-9, steps: Int = 300,
        of function: (_ point: [Double]) -> (value: Double, gradient: [Double])
    ) -> Minimum {
        let n = start.count
        var (x, inverse) = (start, identity(n))
        var (f, g) = function(x)
        for step in 0..<steps {
            if (g.map(abs).max() ?? 0) <= tolerance * max(1, abs(f)) {
                return Minimum(point: x, value: f, isConverged: true)
            }
            var direction = inverse.map { row in -dot(row, g) }
            var slope = dot(direction, g)
            if slope >= 0 {
                inverse = identity(n)
                direction = g.map { -$0 }
                slope = dot(direction, g)
            }
            // The first step is short, since nothing is known of the curvature yet.
            let longest = direction.map(abs).max() ?? 0
            var length = step == 0 ? min(1, 1 / max(longest, 1e-300)) : min(1, 4 / max(longest, 1e-300))
            var (next, found) = (x, (value: Double.infinity, gradient: g))
            while length > 1e-14 {
                next = zip(x, direction).map { $0 + length * $1 }
                found = function(next)
                if found.value.isFinite, found.value <= f + 1e-4 * length * slope { break }
                length *= 0.4
            }
            guard found.value.isFinite, found.value <= f else {
                return Minimum(point: x, value: f, isConverged: isFlat(g, f))
            }
            let s = zip(next, x).map { $0 - $1 }
            let y = zip(found.gradient, g).map { $0 - $1 }
            update(&inverse, s, y)
            let gain = f - found.value
            (x, f, g) = (next, found.value, found.gradient)
            if gain <= 1e-15 * max(1, abs(f)) { return Minimum(point: x, value: f, isConverged: isFlat(g, f)) }
        }
        return Minimum(point: x, value: f, isConverged: false)
    }

    /// The gradient of `function` by central differences, for functions that have none of their own.
    static func gradient(of function: ([Double]) -> Double, at point: [Double], step: Double = 1e-5) -> [Double] {
        point.indices.map { index in
            var (up, down) = (point, point)
            let h = step * max(1, abs(point[index]))
            up[index] += h
            down[index] -= h
            return (function(up) - function(down)) / (2 * h)
        }
    }

    /// The second derivatives of a function from differences of its gradient, made symmetric.
    static func hessian(at point: [Double], step: Double = 1e-5, gradient: ([Double]) -> [Double]) -> [[Double]] {
        let columns = point.indices.map { index in
            var (up, down) = (point, point)
            up[index] += step
            down[index] -= step
            return zip(gradient(up), gradient(down)).map { ($0 - $1) / (2 * step) }
        }
        return point.indices.map { i in point.indices.map { j in (columns[i][j] + columns[j][i]) / 2 } }
    }

    private static func isFlat(_ gradient: [Double], _ value: Double) -> Bool {
        (gradient.map(abs).max() ?? 0) <= 1e-4 * max(1, abs(value))
    }

    private static func identity(_ n: Int) -> [[Double]] { (0..<n).map { i in (0..<n).map { $0 == i ? 1 : 0 } } }

    private static func dot(_ a: [Double], _ b: [Double]) -> Double { zip(a, b).reduce(0) { $0 + $1.0 * $1.1 } }

    private static func update(_ inverse: inout [[Double]], _ s: [Double], _ y: [Double]) {
        let sy = dot(s, y)
        guard sy > 1e-300 else { return }
        let hy = inverse.map { dot($0, y) }
        let factor = (1 + dot(y, hy) / sy) / sy
        for i in s.indices {
            for j in s.indices { inverse[i][j] += factor * s[i] * s[j] - (hy[i] * s[j] + s[i] * hy[j]) / sy }
        }
    }
}
