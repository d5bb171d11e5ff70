import Foundation

/// Round numbers along an axis.
struct Ticks: Hashable, Sendable {
    /// The marked values, rising.
    let values: [Double]
    /// Places behind the point that tell neighbours apart.
    let places: Int

    /// About `count` multiples of 1, 2, 2.5 or 5 times a power of ten within the range; whole steps only where asked.
    init(_ range: ClosedRange<Double>, count: Int = 5, onlyWhole: Bool = false) {
        let width = range.upperBound - range.lowerBound
        guard width > 0, width.isFinite else {
            (values, places) = ([range.lowerBound], 0)
            return
        }
        let rough = width / Double(max(1, count))
        let power = pow(10, floor(log10(rough)))
        let lead = [1, 2, 2.5, 5, 10].first { $0 * power >= rough * 0.999 } ?? 10
        var step = lead * power
        if onlyWhole { step = max(1, step.rounded(.up)) }
        let first = (range.lowerBound / step - 1e-9).rounded(.up)
        let last = (range.upperBound / step + 1e-9).rounded(.down)
        values = first > last ? [range.lowerBound] : stride(from: first, through: last, by: 1).map { $0 * step }
        places = (0...6).first { abs(step * pow(10, Double($0)) - (step * pow(10, Double($0))).rounded()) < 1e-6 } ?? 6
    }

    /// A range widened to the next round numbers at both ends.
    static func rounded(_ range: ClosedRange<Double>, count: Int = 5) -> ClosedRange<Double> {
        let ticks = Ticks(range, count: count)
        guard ticks.values.count > 1 else { return range }
        let step = ticks.values[1] - ticks.values[0]
        let low = (range.lowerBound / step + 1e-9).rounded(.down) * step
        let high = (range.upperBound / step - 1e-9).rounded(.up) * step
        return low...max(high, low + step)
    }
}
