/// A control chart: a statistic day by day, its limits and baseline, and what lies outside.
package struct ControlPicture: Picture, Sendable {
    /// One day.
    package struct Day: Hashable, Sendable {
        /// The place on the horizontal axis, such as the number of the day.
        package let x: Double
        /// What is watched; nil on a day without data.
        package let value: Double?
        /// The limits; nil where there is none.
        package let lower: Double?, upper: Double?
        /// Whether the value lies outside.
        package let isAlarm: Bool
        /// What browsers show on hovering over an alarm.
        package let hint: String

        /// A day.
        package init(x: Double, value: Double?, lower: Double?, upper: Double?, isAlarm: Bool, hint: String = "") {
            (self.x, self.value, self.lower, self.upper) = (x, value, lower, upper)
            (self.isAlarm, self.hint) = (isAlarm, hint)
        }
    }

    /// The words of the chart in the reader's language.
    package struct Words: Hashable, Sendable {
        /// The title, and a quiet line below it that may be empty.
        package let title: String, note: String
        /// The labels of the axes.
        package let xLabel: String, yLabel: String
        /// What the legend calls the statistic, the limits, the baseline and an alarm.
        package let value: String, limit: String, usual: String, alarm: String
        /// What stands in the stretch of quiet days from which the chart learnt; empty without one.
        package let learning: String

        /// The words of a chart.
        package init(
            title: String, note: String = "", xLabel: String, yLabel: String, value: String, limit: String,
            usual: String, alarm: String, learning: String = ""
        ) {
            (self.title, self.note) = (title, note)
            (self.xLabel, self.yLabel, self.learning) = (xLabel, yLabel, learning)
            (self.value, self.limit, self.usual, self.alarm) = (value, limit, usual, alarm)
        }
    }

    private let days: [Day]
    private let usual: Double?
    private let learningUntil: Double?
    private let isShare: Bool
    private let words: Words

    /// A chart of days in order; `learningUntil` is where the quiet stretch ends from which it learnt.
    package init(_ days: [Day], usual: Double?, learningUntil: Double?, isShare: Bool, words: Words) {
        self.days = days
        (self.usual, self.learningUntil) = (usual, learningUntil)
        (self.isShare, self.words) = (isShare, words)
    }

    /// The chart as a tree of shapes.
    package func shape(_ voice: PictureVoice = .english) -> Shape {
        let top = words.note.isEmpty ? 96.0 : 116
        let canvas = Canvas(
            width: 760, height: top + 270 + 50, top: top, bottom: 50, near: 64, far: 28, xRange: xRange, yRange: yRange,
            voice: voice)
        let marks: [(mark: (Double, Double) -> Shape, name: String)] = [
            ({ .path([($0 - 12, $1), ($0 + 12, $1)], "line s0") }, words.value),
            ({ .path([($0 - 12, $1), ($0 + 12, $1)], "limit") }, words.limit),
            ({ .path([($0 - 12, $1), ($0 + 12, $1)], "usual") }, usual == nil ? "" : words.usual),
            ({ .disc(($0, $1), radius: 5.5, "alarm") }, words.alarm),
        ]
        let legend = canvas.legend(marks.filter { !$0.name.isEmpty }, at: top - 44)
        var shapes = learning(canvas) + canvas.heading(words.title, note: words.note) + legend.shapes
        shapes += canvas.verticalAxis(Ticks(canvas.yRange), label: words.yLabel, isPercent: isShare)
        shapes += canvas.horizontalAxis(Ticks(canvas.xRange, count: 8, onlyWhole: true), label: words.xLabel)
        if let usual { shapes.append(.line((canvas.start, canvas.y(usual)), (canvas.end, canvas.y(usual)), "usual")) }
        shapes += (runs(\.upper) + runs(\.lower)).map { .path(stepped($0, canvas), limitStyle($0, canvas)) }
        shapes += runs(\.value).map { run in .path(run.map { canvas.point($0.x, $0.y) }, "line s0") }
        shapes += days.filter(\.isAlarm).compactMap { day in
            day.value.map {
                .disc(canvas.point(day.x, $0), radius: 5, "alarm", title: day.hint.isEmpty ? nil : day.hint)
            }
        }
        return canvas.picture(shapes, title: words.title, description: "\(words.yLabel), \(words.xLabel)")
    }

    private var xRange: ClosedRange<Double> {
        let (low, high) = (days.first?.x ?? 0, days.last?.x ?? 1)
        return low < high ? low...high : low...(low + 1)
    }

    private var yRange: ClosedRange<Double> {
        let all = days.flatMap { [$0.value, $0.lower, $0.upper].compactMap { $0 } } + (usual.map { [$0] } ?? [])
        let (low, high) = (min(0, all.min() ?? 0), all.max() ?? 1)
        let range = Ticks.rounded(low...max(high + (high - low) * 0.06, low + 1e-9))
        // No share lies above 1, however many ticks would fit.
        return isShare && high <= 1 ? low...min(1, range.upperBound) : range
    }

    /// Limits that jump from day to day are drawn without dashes, which would look like dust.
    private func limitStyle(_ run: [(x: Double, y: Double)], _ canvas: Canvas) -> String {
        let heights = run.map(\.y)
        let span = (heights.max() ?? 0) - (heights.min() ?? 0)
        return span > 0.1 * (canvas.yRange.upperBound - canvas.yRange.lowerBound) ? "limit jumping" : "limit"
    }

    /// The stretch from which the chart learnt, tinted and named.
    private func learning(_ canvas: Canvas) -> [Shape] {
        guard let learningUntil, learningUntil > canvas.xRange.lowerBound else { return [] }
        let edge = canvas.x(min(learningUntil, canvas.xRange.upperBound))
        let inset = canvas.isTurned ? -8.0 : 8
        return [
            .box((canvas.start, canvas.ceiling), (edge, canvas.floor), "zone"),
            canvas.words(words.learning, at: (canvas.start + inset, canvas.ceiling + 18), .start, "note"),
        ]
    }

    /// Days in a row that have a value.
    private func runs(_ value: KeyPath<Day, Double?>) -> [[(x: Double, y: Double)]] {
        var (runs, open) = ([[(x: Double, y: Double)]](), [(x: Double, y: Double)]())
        for day in days {
            if let height = day[keyPath: value] {
                open.append((day.x, height))
            } else {
                runs.append(open)
                open = []
            }
        }
        return (runs + [open]).filter { !$0.isEmpty }
    }

    /// Limits hold for a whole day, half of which lies on either side of its place.
    private func stepped(_ run: [(x: Double, y: Double)], _ canvas: Canvas) -> [(x: Double, y: Double)] {
        run.flatMap { point in
            [-0.5, 0.5].map { shift in
                let x = min(max(point.x + shift, canvas.xRange.lowerBound), canvas.xRange.upperBound)
                return canvas.point(x, point.y)
            }
        }
    }
}
