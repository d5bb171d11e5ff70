/// Curves over one axis, as steps or lines, with bands of uncertainty and the numbers at risk below.
package struct CurvePicture: Picture, Sendable {
    /// A place on a curve with what is known of its certainty.
    package struct Point: Hashable, Sendable {
        /// The place on the horizontal axis.
        package let x: Double
        /// The height of the curve from there on.
        package let y: Double
        /// The ends of the interval; nil where none is defined.
        package let interval: ClosedRange<Double>?

        /// A place, by default without an interval.
        package init(x: Double, y: Double, interval: ClosedRange<Double>? = nil) {
            self.x = x
            self.y = y
            self.interval = interval
        }
    }

    /// One curve with its name.
    package struct Curve: Sendable {
        /// What the legend calls it.
        package let name: String
        /// The points in order of their x.
        package let points: [Point]
        /// How many are still watched at a place, for the table below the axis; nil without such a table.
        package let atRisk: (@Sendable (Double) -> Int)?

        /// A curve of at least one point.
        package init(name: String, points: [Point], atRisk: (@Sendable (Double) -> Int)? = nil) {
            self.name = name
            self.points = points
            self.atRisk = atRisk
        }
    }

    /// How the points are joined.
    package enum Joint: Hashable, Sendable {
        /// The height stays until the next point, as of Kaplan-Meier curves.
        case steps
        /// Straight lines.
        case lines
    }

    /// The words of the picture in the reader's language.
    package struct Words: Hashable, Sendable {
        /// The title, and a quiet line below it that may be empty.
        package let title: String, note: String
        /// The labels of the axes.
        package let xLabel: String, yLabel: String
        /// What stands above the numbers at risk; empty without them.
        package let atRisk: String

        /// The words of a picture.
        package init(title: String, note: String = "", xLabel: String, yLabel: String, atRisk: String = "") {
            (self.title, self.note) = (title, note)
            (self.xLabel, self.yLabel, self.atRisk) = (xLabel, yLabel, atRisk)
        }
    }

    private let curves: [Curve]
    private let joint: Joint
    private let isShare: Bool
    private let words: Words

    /// A picture of curves; with `isShare` the vertical axis runs from 0 to 100 %.
    package init(_ curves: [Curve], joint: Joint, isShare: Bool, words: Words) {
        self.curves = curves.filter { !$0.points.isEmpty }
        self.joint = joint
        self.isShare = isShare
        self.words = words
    }

    /// The picture as a tree of shapes.
    package func shape(_ voice: PictureVoice = .english) -> Shape {
        let counted = curves.filter { $0.atRisk != nil }
        let table = counted.isEmpty ? 0 : 30 + 18 * Double(counted.count)
        let top = words.note.isEmpty ? 96.0 : 116
        let canvas = Canvas(
            width: 760, height: top + 290 + 50 + table, top: top, bottom: 50 + table,
            near: riskWidth(counted.map(\.name)),
            far: 28, xRange: xRange, yRange: yRange, voice: voice)
        let legend = canvas.legend(
            curves.indices.map { place in
                (mark: { Self.sample(place, $0, $1) }, name: curves[place].name)
            }, at: top - 44)
        let xTicks = Ticks(canvas.xRange, count: 7)
        var shapes = canvas.heading(words.title, note: words.note)
        shapes += curves.count > 1 ? legend.shapes : []
        shapes += canvas.verticalAxis(
            Ticks(canvas.yRange, count: isShare ? 4 : 5), label: words.yLabel, isPercent: isShare)
        shapes += canvas.horizontalAxis(xTicks, label: words.xLabel)
        shapes += curves.indices.flatMap { band($0, canvas) } + curves.indices.map { line($0, canvas) }
        if !counted.isEmpty { shapes += riskTable(xTicks, canvas) }
        let names = curves.map(\.name).joined(separator: ", ")
        return canvas.picture(shapes, title: words.title, description: "\(words.yLabel), \(words.xLabel): \(names)")
    }

    /// Room for the names beside the numbers at risk, which end before the first number begins.
    private func riskWidth(_ names: [String]) -> Double {
        guard let longest = names.map({ Self.shortened($0).count }).max() else { return 64 }
        return max(64, 42 + Double(longest) * 7 + 26)
    }

    /// A name of at most 18 letters.
    static func shortened(_ name: String) -> String { name.count <= 18 ? name : name.prefix(17) + "…" }

    /// A curve by its place.
    func curve(_ place: Int) -> Curve { curves[place] }

    /// Whether heights stay until the next point.
    var isStepped: Bool { joint == .steps }

    /// What stands above the numbers at risk.
    var atRiskLabel: String { words.atRisk }

    /// The curves that know how many are watched, with their places.
    var curvesAtRisk: [(place: Int, name: String, atRisk: @Sendable (Double) -> Int)] {
        curves.enumerated().compactMap { place, curve in curve.atRisk.map { (place, curve.name, $0) } }
    }

    private var xRange: ClosedRange<Double> {
        let all = curves.flatMap { $0.points.map(\.x) }
        let (low, high) = (all.min() ?? 0, all.max() ?? 1)
        return low < high ? low...high : low...(low + 1)
    }

    private var yRange: ClosedRange<Double> {
        if isShare { return 0...1 }
        let ends = curves.flatMap {
            $0.points.flatMap { [$0.y, $0.interval?.lowerBound ?? $0.y, $0.interval?.upperBound ?? $0.y] }
        }
        let (low, high) = (min(0, ends.min() ?? 0), ends.max() ?? 1)
        return Ticks.rounded(low...max(high, low + 1e-9))
    }
}
