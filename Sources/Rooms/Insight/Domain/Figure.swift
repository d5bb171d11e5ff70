package import Statistics

/// What a number is made of, with its count, so that a page can say how sure it is.
package enum FigureValue: Hashable, Sendable {
    /// Successes among trials.
    case share(Share)
    /// The middle of waiting times in minutes; nil without any.
    case median(minutes: Double?, count: Int)
    /// Things that are so right now.
    case count(Int)

    /// How many events stand behind it.
    package var size: Int {
        switch self {
        case .share(let share): share.total
        case .median(_, let count), .count(let count): count
        }
    }

    /// Whether there are too few events to colour or rank it (fewer than 20); a plain count is never thin.
    package var isThin: Bool {
        switch self {
        case .share(let share): share.isThin
        case .median(_, let count): count < 20
        case .count: false
        }
    }

    /// A share in 0...1, minutes or a count; nil when nothing was counted.
    package var plain: Double? {
        switch self {
        case .share(let share): share.value
        case .median(let minutes, _): minutes
        case .count(let count): Double(count)
        }
    }
}

/// One measure in one period, beside the period before and along time.
package struct Figure: Hashable, Sendable {
    /// Which measure.
    package let measure: Measure
    /// This period.
    package let value: FigureValue
    /// The period before.
    package let before: FigureValue
    /// One number for each bucket that had any event, oldest first.
    package let series: [Double]

    /// A figure as counted.
    package init(_ measure: Measure, value: FigureValue, before: FigureValue, series: [Double]) {
        self.measure = measure
        self.value = value
        self.before = before
        self.series = series
    }

    /// This period less the one before, in the unit of ``FigureValue/plain``; nil when one of them is empty.
    package var change: Double? {
        guard let now = value.plain, let then = before.plain else { return nil }
        return now - then
    }

    /// Whether a change is still there once it is rounded to points, minutes or cases, as people read it.
    private func isSeen(_ change: Double) -> Bool {
        if case .share = value { return abs(change * 100).rounded() > 0 }
        return abs(change).rounded() > 0
    }

    /// Whether the change is good news; nil without a change that can be seen or when too few events stand behind either period.
    package var isBetter: Bool? {
        guard let change, isSeen(change), !value.isThin, !before.isThin else { return nil }
        return (change > 0) == measure.isBetterHigher
    }
}
