/// The size of a picture, its margins, and where values fall on it.
struct Canvas: Sendable {
    /// The size in user units.
    let width: Double, height: Double
    /// What the plot leaves free at each side; `near` is where reading begins.
    let top: Double, bottom: Double, near: Double, far: Double
    /// The ends of both axes.
    let xRange: ClosedRange<Double>, yRange: ClosedRange<Double>
    /// The direction of reading and how numbers are written.
    let voice: PictureVoice

    /// Whether the horizontal axis runs from right to left.
    var isTurned: Bool { voice.direction == .rightToLeft }

    /// Where reading begins and ends, in user units.
    var start: Double { isTurned ? width - near : near }
    var end: Double { isTurned ? far : width - far }
    /// The upper and the lower edge of the plot.
    var ceiling: Double { top }
    var floor: Double { height - bottom }

    /// The place of a value on the horizontal axis.
    func x(_ value: Double) -> Double {
        start + (end - start) * (value - xRange.lowerBound) / (xRange.upperBound - xRange.lowerBound)
    }

    /// The place of a value on the vertical axis.
    func y(_ value: Double) -> Double {
        floor - (floor - ceiling) * (value - yRange.lowerBound) / (yRange.upperBound - yRange.lowerBound)
    }

    /// The place of a point.
    func point(_ horizontal: Double, _ vertical: Double) -> (x: Double, y: Double) { (x(horizontal), y(vertical)) }

    /// A place so far from where reading begins.
    func inward(_ distance: Double) -> Double { isTurned ? width - distance : distance }

    /// Which end of some words stands at their place.
    enum Anchor: String {
        case start, middle, end
    }

    /// Words at a place; `start` is the end where reading begins, whatever the letters of the words.
    func words(_ text: String, at place: (x: Double, y: Double), _ anchor: Anchor = .start, _ style: String) -> Shape {
        // In SVG the anchor follows the direction of the words, which is set once for the whole picture.
        Shape(
            "text",
            [
                ("x", Shape.length(place.x)), ("y", Shape.length(place.y)), ("text-anchor", anchor.rawValue),
                ("class", style),
            ], words: text)
    }
}
