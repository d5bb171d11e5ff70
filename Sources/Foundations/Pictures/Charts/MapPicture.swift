/// The importance-performance map: four quadrants and a disc for each driver, open where its quadrant is not certain.
package struct MapPicture: Picture, Sendable {
    /// One driver on the map.
    package struct Place: Hashable, Sendable {
        /// What is written beside it.
        package let name: String
        /// How well it is done, 0...100, and its share of what is explained, 0...1.
        package let performance: Double, importance: Double
        /// Whether its quadrant is certain enough.
        package let isDecided: Bool
        /// What browsers show on hovering, such as the advice and its certainty.
        package let hint: String

        /// A driver.
        package init(name: String, performance: Double, importance: Double, isDecided: Bool, hint: String) {
            (self.name, self.performance, self.importance) = (name, performance, importance)
            (self.isDecided, self.hint) = (isDecided, hint)
        }
    }

    /// The words of the map in the reader's language.
    package struct Words: Hashable, Sendable {
        /// The title, and a quiet line below it that may be empty.
        package let title: String, note: String
        /// The labels of the axes.
        package let performance: String, importance: String
        /// The names of the quadrants: important and weak, important and strong, minor and weak, minor and strong.
        package let quadrants: [String]
        /// What a filled and what an open disc mean.
        package let decided: String, undecided: String

        /// The words; exactly four quadrants.
        package init(
            title: String, note: String = "", performance: String, importance: String, quadrants: [String],
            decided: String, undecided: String
        ) {
            precondition(quadrants.count == 4, "a map has four quadrants")
            (self.title, self.note) = (title, note)
            (self.performance, self.importance, self.quadrants) = (performance, importance, quadrants)
            (self.decided, self.undecided) = (decided, undecided)
        }
    }

    private let places: [Place]
    private let thresholds: (performance: Double, importance: Double)
    private let words: Words

    /// A map whose quadrants meet at the thresholds, in the units of the places.
    package init(_ places: [Place], thresholds: (performance: Double, importance: Double), words: Words) {
        self.places = places
        self.thresholds = thresholds
        self.words = words
    }

    /// The map as a tree of shapes.
    package func shape(_ voice: PictureVoice = .english) -> Shape {
        let top = words.note.isEmpty ? 112.0 : 132
        let canvas = Canvas(
            width: 760, height: top + 400 + 58, top: top, bottom: 58, near: 64, far: 28, xRange: xRange, yRange: yRange,
            voice: voice)
        let legend = canvas.legend(
            [
                (mark: { .disc(($0, $1), radius: 7, "dot s0") }, name: words.decided),
                (mark: { .disc(($0, $1), radius: 6, "open s0") }, name: words.undecided),
            ], at: top - 58)
        let shapes =
            canvas.heading(words.title, note: words.note) + legend.shapes + quadrants(canvas)
            + canvas.verticalAxis(Ticks(canvas.yRange, count: 5), label: words.importance, isPercent: true)
            + canvas.horizontalAxis(Ticks(canvas.xRange, count: 6), label: words.performance) + discs(canvas)
        let description = places.map { "\($0.name): \($0.hint)" }.joined(separator: "; ")
        return canvas.picture(shapes, title: words.title, description: description)
    }

    private var xRange: ClosedRange<Double> {
        let all = places.map(\.performance) + [thresholds.performance]
        let (low, high) = (all.min() ?? 0, all.max() ?? 100)
        let room = max(5, (high - low) * 0.15)
        return Ticks.rounded(max(0, low - room)...min(100, max(high + room, low + 1)))
    }

    private var yRange: ClosedRange<Double> {
        let high = max(places.map(\.importance).max() ?? 0, thresholds.importance)
        return 0...min(1, Ticks.rounded(0...(high * 1.15 + 1e-9)).upperBound)
    }

    private func quadrants(_ canvas: Canvas) -> [Shape] {
        let cross = canvas.point(thresholds.performance, thresholds.importance)
        let (left, right) = (canvas.start, canvas.end)
        // What is important and weak is where work pays; its quadrant is tinted.
        let tint = Shape.box((left, canvas.ceiling), cross, "zone")
        let inset = canvas.isTurned ? -8.0 : 8
        let names = [
            ((left + inset, canvas.ceiling + 18), Canvas.Anchor.start), ((right - inset, canvas.ceiling + 18), .end),
            ((left + inset, canvas.floor - 10), .start), ((right - inset, canvas.floor - 10), .end),
        ]
        return [tint]
            + zip(names, words.quadrants).map { canvas.words($1, at: $0.0, $0.1, "note") } + [
                .line((cross.x, canvas.ceiling), (cross.x, canvas.floor), "usual"),
                .line((left, cross.y), (right, cross.y), "usual"),
            ]
    }

    private func discs(_ canvas: Canvas) -> [Shape] {
        let centres = places.map { canvas.point($0.performance, $0.importance) }
        let labels = LabelPlaces.find(
            centres, widths: places.map { Double($0.name.count) * 7.4 },
            within: min(canvas.start, canvas.end)...max(canvas.start, canvas.end))
        return places.indices.map { place in
            let driver = places[place]
            let disc = Shape.disc(
                centres[place], radius: driver.isDecided ? 8 : 7, driver.isDecided ? "dot s0" : "open s0")
            let name = canvas.words(driver.name, at: labels[place], .middle, "label halo")
            return .group([disc, name], title: "\(driver.name): \(driver.hint)")
        }
    }
}
