extension Canvas {
    /// The vertical axis: rules across the plot with their values where reading begins, and the label above.
    func verticalAxis(_ ticks: Ticks, label: String, isPercent: Bool = false) -> [Shape] {
        let rules = ticks.values.flatMap { value -> [Shape] in
            let height = y(value)
            let text = written(value, ticks.places, isPercent: isPercent)
            return [
                .line((start, height), (end, height), "grid"),
                words(text, at: (start + (isTurned ? 8 : -8), height + 4), .end, "tick"),
            ]
        }
        return rules + [words(label, at: (inward(16), ceiling - 14), .start, "note")]
    }

    /// The horizontal axis below the plot with its values and its label.
    func horizontalAxis(_ ticks: Ticks, label: String, isPercent: Bool = false) -> [Shape] {
        let marks = ticks.values.flatMap { value -> [Shape] in
            [
                .line((x(value), floor), (x(value), floor + 5), "axis"),
                words(written(value, ticks.places, isPercent: isPercent), at: (x(value), floor + 20), .middle, "tick"),
            ]
        }
        return [.line((start, floor), (end, floor), "axis")] + marks
            + [words(label, at: (end, floor + 38), .end, "note")]
    }

    /// A number of an axis, which keeps its sign in front from right to left too (UAX #9, rules W7 and N1).
    func written(_ value: Double, _ places: Int, isPercent: Bool = false) -> String {
        (isTurned ? "\u{200E}" : "") + (isPercent ? voice.percent(value) : voice.number(value, places))
    }

    /// The title and a quiet line below it.
    func heading(_ title: String, note: String) -> [Shape] {
        [words(title, at: (inward(16), 28), .start, "title")]
            + (note.isEmpty ? [] : [words(note, at: (inward(16), 48), .start, "note")])
    }

    /// Names beside a sample of their mark, in one line or more; returns the shapes and how many lines they took.
    func legend(_ entries: [(mark: (Double, Double) -> Shape, name: String)], at height: Double) -> (
        shapes: [Shape], lines: Int
    ) {
        var (shapes, place, line) = ([Shape](), 16.0, 0)
        for entry in entries {
            // Letters are measured roughly; a generous guess only leaves more room.
            let needed = 34 + Double(entry.name.count) * 7.4 + 18
            if place + needed > width - 8, place > 16 { (place, line) = (16, line + 1) }
            let y = height + Double(line) * 20
            shapes.append(entry.mark(inward(place + 12), y - 4))
            shapes.append(words(entry.name, at: (inward(place + 30), y), .start, "label"))
            place += needed
        }
        return (shapes, line + 1)
    }

    /// The whole picture with its style sheet, a background, and its title and description for those who hear it.
    func picture(_ shapes: [Shape], title: String, description: String) -> Shape {
        let paper = Shape.box((0, 0), (width, height), "paper", radius: 8)
        return Shape(
            "svg",
            [
                ("xmlns", "http://www.w3.org/2000/svg"),
                ("viewBox", "0 0 \(Shape.length(width)) \(Shape.length(height))"),
                ("width", Shape.length(width)), ("height", Shape.length(height)), ("role", "img"),
                ("aria-label", title), ("lang", voice.language), ("direction", voice.direction.rawValue),
                ("class", "aram-picture"),
            ],
            children: [
                Shape("title", words: title), Shape("desc", words: description),
                Shape("style", words: PictureStyle.sheet), paper,
            ] + shapes)
    }
}
