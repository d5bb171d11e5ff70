import Foundation

/// Turns sums of weights that the trainer did not fit on into probabilities and thresholds.
struct Calibration {
    /// A sum, whether the label holds, and nothing else.
    struct Point {
        let sum: Float
        let holds: Bool
    }

    /// Slope and offset by Newton's method on the log loss with Platt's softened targets (Lin, Lin and Weng 2007).
    static func fit(_ points: [Point]) -> (slope: Float, offset: Float) {
        let held = Double(points.count { $0.holds })
        let others = Double(points.count) - held
        let high = (held + 1) / (held + 2)
        let low = 1 / (others + 2)
        var slope = 1.0
        var offset = log((held + 1) / (others + 1))
        for _ in 0..<50 {
            var gradient = (0.0, 0.0)
            var hessian = (1e-3, 0.0, 1e-3)
            for point in points {
                let sum = Double(point.sum)
                let probability = 1 / (1 + exp(-(slope * sum + offset)))
                let error = probability - (point.holds ? high : low)
                let weight = max(probability * (1 - probability), 1e-9)
                gradient.0 += error * sum
                gradient.1 += error
                hessian.0 += weight * sum * sum
                hessian.1 += weight * sum
                hessian.2 += weight
            }
            let determinant = hessian.0 * hessian.2 - hessian.1 * hessian.1
            let stepSlope = (hessian.2 * gradient.0 - hessian.1 * gradient.1) / determinant
            let stepOffset = (hessian.0 * gradient.1 - hessian.1 * gradient.0) / determinant
            slope = max(slope - max(-2, min(2, stepSlope)), 0.05)
            offset -= max(-2, min(2, stepOffset))
            if abs(stepSlope) + abs(stepOffset) < 1e-6 { break }
        }
        return (Float(slope), Float(offset))
    }

    /// The probability from which F1 of the label is best; with `precision` the lowest that keeps it.
    static func threshold(_ points: [(probability: Float, holds: Bool)], precision: Double? = nil) -> Float {
        let sorted = points.sorted { $0.probability > $1.probability }
        let all = Double(sorted.count { $0.holds })
        guard all > 0 else { return 0.9 }
        var right = 0.0
        var best = (value: -1.0, threshold: Float(0.5))
        for (index, point) in sorted.enumerated() {
            right += point.holds ? 1 : 0
            if index + 1 < sorted.count, sorted[index + 1].probability == point.probability { continue }
            let given = Double(index + 1)
            let next = index + 1 < sorted.count ? sorted[index + 1].probability : 0
            // Two right and two wrong ones more keep rare labels from an accident of few examples.
            let value = 2 * right / (given + all + 4)
            if let precision, right / given < precision { continue }
            if value > best.value { best = (value, (point.probability + next) / 2) }
        }
        return best.value < 0 ? 0.95 : max(0.05, best.threshold)
    }
}
