extension KaplanMeier {
    /// A time by which a share has had the event, with the times between which it lies.
    package struct Waiting: Hashable, Sendable {
        /// The time; nil when the curve never falls so far.
        package let time: Double?
        /// The limits of its interval; nil where the limit of the curve never falls so far.
        package let lower, upper: Double?
    }

    /// The time by which half has had the event.
    package func median(scale: IntervalScale = .logLog, z: Double = Confidence.ninetyFive.z) -> Waiting {
        waiting(until: 0.5, scale: scale, z: z)
    }

    /// The time by which `share` (between 0 and 1) has had the event.
    ///
    /// The limits are the times at which the limits of the curve cross (Brookmeyer and Crowley 1982, Biometrics 38:29).
    /// Where the curve rests exactly at the share, the middle of the rest is given.
    package func waiting(until share: Double, scale: IntervalScale = .logLog, z: Double = Confidence.ninetyFive.z)
        -> Waiting
    {
        let eventful = steps.filter { $0.events > 0 }
        let limits = eventful.map { scale.interval(of: $0.survival, error: $0.standardError, z: z) }
        let times = eventful.map(\.time)
        let level = 1 - share
        return Waiting(
            time: Self.crossing(times, eventful.map(\.survival), level),
            lower: Self.crossing(times, limits.map { $0?.lowerBound }, level),
            upper: Self.crossing(times, limits.map { $0?.upperBound }, level))
    }

    private static func crossing(_ times: [Double], _ values: [Double?], _ level: Double) -> Double? {
        // Products of many factors miss a level that they reach in theory, hence the margin.
        let margin = 1.5e-8
        let known = zip(times, values).compactMap { time, value in value.map { (time: time, value: $0) } }
        guard let first = known.first(where: { $0.value < level + margin }) else { return nil }
        guard abs(first.value - level) < margin, let next = known.first(where: { $0.value < first.value - margin })
        else {
            return first.time
        }
        return (first.time + next.time) / 2
    }
}
