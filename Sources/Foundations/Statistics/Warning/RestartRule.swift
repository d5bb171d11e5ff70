/// When a chart that sums up the past forgets it and starts afresh.
package struct RestartRule: Hashable, Sendable {
    /// What happens on the day after an alarm.
    package enum AfterAlarm: Hashable, Sendable {
        /// The sum goes on, so that one matter stays one run of alarms.
        case goOn
        /// The sum starts at zero, for matters that are dealt with at once.
        case fromZero
        /// The sum starts at half the limit, so that a matter that was not solved alarms soon again (Lucas and Crosier 1982, Technometrics 24:199).
        ///
        /// An EWMA has no such start and begins at zero.
        case fromHeadStart
    }

    /// What happens on the day after an alarm.
    package let afterAlarm: AfterAlarm
    /// Places that begin a new age: a new baseline, a changed question, an action that took effect.
    package let newAges: Set<Int>
    /// After so many days in a row without data the past is too old to count; nil never.
    package let gapDays: Int?

    /// A rule; by default nothing restarts.
    package init(afterAlarm: AfterAlarm = .goOn, newAges: Set<Int> = [], gapDays: Int? = nil) {
        (self.afterAlarm, self.newAges, self.gapDays) = (afterAlarm, newAges, gapDays)
    }

    /// Walks over a series: `step` gets the start to use (nil to go on) and the value, and says whether it alarms.
    func walk(
        _ series: [Double?],
        _ step: (_ start: Start?, _ value: Double) -> (statistic: Double, lower: Double?, upper: Double, isAlarm: Bool)
    ) -> [ChartPoint] {
        var (missing, wasAlarm, start) = (0, false, Start?.some(.zero))
        return series.enumerated().map { place, value in
            if newAges.contains(place) { start = .zero }
            guard let value else {
                missing += 1
                if let gapDays, missing >= gapDays { start = .zero }
                return ChartPoint(
                    place: place, statistic: nil, lower: nil, upper: nil, isAlarm: false, rings: false, isRestart: false
                )
            }
            let used = start
            let found = step(used, value)
            // A run ends with a restart: the alarm after it is a matter of its own.
            let rings = found.isAlarm && (!wasAlarm || used != nil)
            (missing, wasAlarm, start) = (0, found.isAlarm, found.isAlarm ? next : nil)
            return ChartPoint(
                place: place, statistic: found.statistic, lower: found.lower, upper: found.upper,
                isAlarm: found.isAlarm, rings: rings, isRestart: used != nil)
        }
    }

    /// Where a chart begins.
    enum Start: Hashable, Sendable {
        case zero, headStart
    }

    private var next: Start? {
        switch afterAlarm {
        case .goOn: nil
        case .fromZero: .zero
        case .fromHeadStart: .headStart
        }
    }
}
