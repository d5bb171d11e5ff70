/// The share to whom each of several competing events has happened first, over time (Aalen and Johansen 1978, Scand. J. Stat. 5:141).
///
/// Unlike one less Kaplan-Meier, the shares of all causes and of those without an event add up to 1.
package struct CumulativeIncidence: Sendable {
    /// The share of one cause at one time.
    package struct Point: Hashable, Sendable {
        /// The share, 0...1.
        package let share: Double
        /// Its standard error, which for whole rows equals the infinitesimal jackknife of R.
        package let standardError: Double

        /// The interval of the share on the scale ln(-ln F); nil at 0 and 1 (Choudhury 2002, Biometrical Journal 44:437).
        package func interval(z: Double = Confidence.ninetyFive.z) -> ClosedRange<Double>? {
            IntervalScale.logLog.interval(of: share, error: standardError, z: z)
        }
    }

    /// The times at which any event happened, in order.
    package let times: [Double]
    /// The numbers watched just before each of the times.
    package let atRisk: [Int]
    /// For each cause, one point for each of the times.
    package let points: [[Point]]
    /// The number of rows that ended with each cause.
    package let counts: [Int]
    /// The last time at which anybody was seen; nothing is known after it.
    package let last: Double
    private let isComplete: Bool

    /// The shares of `causes` competing events.
    ///
    /// - Parameters:
    ///   - stop: the time at which each of n rows ended, at least 0; all are watched from time 0.
    ///   - cause: what ended each row: 0 if only the watching ended, else 1...causes.
    /// - Throws: ``SurvivalRefusal`` for no rows, uneven columns or times that are none.
    package init(stop: [Double], cause: [Int], causes: Int) throws(SurvivalRefusal) {
        guard !stop.isEmpty else { throw .noRows }
        guard cause.count == stop.count else { throw .unevenColumn("cause", rows: cause.count, expected: stop.count) }
        for row in stop.indices {
            guard stop[row].isFinite else { throw .notFinite(column: "time", row: row + 1) }
            if stop[row] < 0 { throw .negativeTime(row: row + 1) }
        }
        precondition(cause.allSatisfy { (0...causes).contains($0) }, "a cause is 0 or one of the causes")
        let order = stop.indices.sorted { stop[$0] < stop[$1] }
        var sums = (0..<causes).map { _ in Sums() }
        var (times, atRisk, counts): ([Double], [Int], [Int]) = ([], [], [Int](repeating: 0, count: causes))
        var points = [[Point]](repeating: [], count: causes)
        var (place, survival) = (0, 1.0)
        while place < order.count {
            let (time, n) = (stop[order[place]], order.count - place)
            var here = [Int](repeating: 0, count: causes + 1)
            while place < order.count, stop[order[place]] == time {
                here[cause[order[place]]] += 1
                place += 1
            }
            let all = here.dropFirst().reduce(0, +)
            guard all > 0 else { continue }
            times.append(time)
            atRisk.append(n)
            for index in 0..<causes {
                counts[index] += here[index + 1]
                points[index].append(sums[index].add(here[index + 1], of: all, atRisk: n, survival: survival))
            }
            survival *= Double(n - all) / Double(n)
        }
        (self.times, self.atRisk, self.points, self.counts) = (times, atRisk, points, counts)
        last = order.last.map { stop[$0] } ?? 0
        isComplete = survival <= 0
    }

    /// The share of a cause (from 1) at `time`; nil after the last time seen, unless everybody had an event by then.
    package func point(of cause: Int, at time: Double) -> Point? {
        guard time <= last || isComplete else { return nil }
        guard let place = times.lastIndex(where: { $0 <= time }) else { return Point(share: 0, standardError: 0) }
        return points[cause - 1][place]
    }
}

/// The sums of one cause from which the variance follows at every time without looking back.
private struct Sums {
    private var share = 0.0
    private var (ratio, ratioShare, ratioSquare) = (0.0, 0.0, 0.0)
    private var (own, cross, crossShare) = (0.0, 0.0, 0.0)

    mutating func add(_ events: Int, of all: Int, atRisk: Int, survival: Double) -> CumulativeIncidence.Point {
        let (d, dAll, n) = (Double(events), Double(all), Double(atRisk))
        share += survival * d / n
        if atRisk > all {
            let step = dAll / (n * (n - dAll))
            ratio += step
            ratioShare += step * share
            ratioSquare += step * share * share
        }
        own += survival * survival * d * (n - d) / (n * n * n)
        cross += survival * d / (n * n)
        crossShare += survival * d / (n * n) * share
        let spread = share * share * ratio - 2 * share * ratioShare + ratioSquare
        let variance = spread + own - 2 * (share * cross - crossShare)
        return .init(share: share, standardError: max(0, variance).squareRoot())
    }
}
