/// The share that has not had the event yet, as a curve over time (Kaplan and Meier 1958, J. Am. Stat. Assoc. 53:457).
package struct KaplanMeier: Sendable {
    /// What happened at one time, and the curve just after it.
    package struct Step: Hashable, Sendable {
        /// The time, in the unit of the spells.
        package let time: Double
        /// Those watched just before, and how many of them had the event or were last seen then.
        package let atRisk, events, censored: Int
        /// The share without the event, 0...1.
        package let survival: Double
        /// Its standard error by Greenwood's formula (1926); nil once the curve has reached 0.
        package let standardError: Double?
    }

    /// One step for each time at which a row ended, in order of time.
    package let steps: [Step]
    /// The number of rows and of events.
    package let rows, events: Int
    private let starts: [Double]
    private let stops: [Double]

    /// The curve of any number of rows, with late entry where the spells have starts; one pass after sorting.
    package init(_ spells: Spells) {
        rows = spells.count
        events = spells.events
        starts = spells.start?.sorted() ?? []
        let order = spells.stop.indices.sorted { spells.stop[$0] < spells.stop[$1] }
        stops = order.map { spells.stop[$0] }
        var steps: [Step] = []
        var (survival, sum, place, entered) = (1.0, 0.0, 0, 0)
        while place < order.count {
            let time = stops[place]
            let first = place
            var events = 0
            while place < order.count, stops[place] == time {
                if spells.isEvent[order[place]] { events += 1 }
                place += 1
            }
            while entered < starts.count, starts[entered] < time { entered += 1 }
            let atRisk = (starts.isEmpty ? order.count : entered) - first
            survival *= Double(atRisk - events) / Double(atRisk)
            if atRisk > events { sum += Double(events) / (Double(atRisk) * Double(atRisk - events)) }
            steps.append(
                Step(
                    time: time, atRisk: atRisk, events: events, censored: place - first - events, survival: survival,
                    standardError: survival > 0 ? survival * sum.squareRoot() : nil))
        }
        self.steps = steps
    }

    /// How many are watched just before `time`, for the table below a picture.
    package func atRisk(at time: Double) -> Int {
        (starts.isEmpty ? rows : Self.countBelow(time, in: starts)) - Self.countBelow(time, in: stops)
    }

    /// The last step at or before `time`; nil before the first step, where the curve is 1, and after the last time seen.
    package func step(at time: Double) -> Step? {
        guard let last = steps.last, time <= last.time || last.survival == 0 else { return nil }
        return steps.last { $0.time <= time }
    }

    /// The share without the event at `time`; nil after the last time seen, where nothing is known.
    package func survival(at time: Double) -> Double? {
        guard let first = steps.first, time >= first.time else { return 1 }
        return step(at: time)?.survival
    }

    /// The interval of the share at `time`; nil where ``IntervalScale`` does not define it or nothing is known.
    package func interval(
        at time: Double, scale: IntervalScale = .logLog, z: Double = Confidence.ninetyFive.z
    ) -> ClosedRange<Double>? {
        guard let step = step(at: time) else { return nil }
        return scale.interval(of: step.survival, error: step.standardError, z: z)
    }

    private static func countBelow(_ time: Double, in sorted: [Double]) -> Int {
        var (low, high) = (0, sorted.count)
        while low < high {
            let middle = (low + high) / 2
            if sorted[middle] < time { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
