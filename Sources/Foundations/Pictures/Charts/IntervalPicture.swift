/// Figures with their intervals, one below the other, beside a line of nothing to report.
package struct IntervalPicture: Picture, Sendable {
    /// One figure.
    package struct Figure: Hashable, Sendable {
        /// What is written beside it.
        package let name: String
        /// The figure, and its interval where one is known.
        package let value: Double, interval: ClosedRange<Double>?

        /// A figure with its interval.
        package init(name: String, value: Double, interval: ClosedRange<Double>?) {
            (self.name, self.value, self.interval) = (name, value, interval)
        }
    }

    private let figures: [Figure]
    private let neutral: Double?
    private let isShare: Bool
    private let title: String, note: String, label: String

    /// Figures from above to below; `neutral` is where a figure says nothing, such as 0 for differences.
    package init(
        _ figures: [Figure], neutral: Double? = nil, isShare: Bool = false, title: String, note: String = "",
        label: String
    ) {
        (self.figures, self.neutral, self.isShare) = (figures, neutral, isShare)
        (self.title, self.note, self.label) = (title, note, label)
    }

    /// The picture as a tree of shapes.
    package func shape(_ voice: PictureVoice = .english) -> Shape {
        let longest = figures.map(\.name.count).max() ?? 0
        let near = min(320, max(90, Double(longest) * 7.6 + 36))
        let top = note.isEmpty ? 60.0 : 76
        let canvas = Canvas(
            width: 760, height: top + 34 * Double(max(1, figures.count)) + 62, top: top, bottom: 56, near: near,
            far: 84, xRange: xRange, yRange: 0...Double(max(1, figures.count)), voice: voice)
        let ticks = Ticks(canvas.xRange, count: 6)
        let rules = ticks.values.map {
            Shape.line((canvas.x($0), canvas.ceiling), (canvas.x($0), canvas.floor), "grid")
        }
        let middle = neutral.map { value -> [Shape] in
            [.line((canvas.x(value), canvas.ceiling), (canvas.x(value), canvas.floor), "axis")]
        }
        let shapes =
            canvas.heading(title, note: note) + rules + (middle ?? [])
            + figures.indices.flatMap { row($0, ticks, canvas) }
            + canvas.horizontalAxis(ticks, label: label, isPercent: isShare)
        return canvas.picture(shapes, title: title, description: label)
    }

    private var xRange: ClosedRange<Double> {
        let ends =
            figures.flatMap { [$0.value, $0.interval?.lowerBound ?? $0.value, $0.interval?.upperBound ?? $0.value] }
            + (neutral.map { [$0] } ?? [])
        let (low, high) = (ends.min() ?? 0, ends.max() ?? 1)
        return Ticks.rounded(low...max(high, low + 1e-6), count: 6)
    }

    private func row(_ place: Int, _ ticks: Ticks, _ canvas: Canvas) -> [Shape] {
        let figure = figures[place]
        let height = canvas.ceiling + 34 * (Double(place) + 0.5)
        let whisker = figure.interval.map { interval -> [Shape] in
            let (low, high) = (canvas.x(interval.lowerBound), canvas.x(interval.upperBound))
            return [
                .path([(low, height), (high, height)], "line s0"),
                .path([(low, height - 5), (low, height + 5)], "line s0"),
                .path([(high, height - 5), (high, height + 5)], "line s0"),
            ]
        }
        let written = canvas.written(figure.value, min(6, ticks.places + 2), isPercent: isShare)
        return [canvas.words(figure.name, at: (canvas.inward(16), height + 4), .start, "label")] + (whisker ?? []) + [
            .disc((canvas.x(figure.value), height), radius: 6, "dot s0"),
            canvas.words(written, at: (canvas.width - canvas.inward(16), height + 4), .end, "tick"),
        ]
    }
}
