/// An element of an SVG drawing: a name, attributes in order, and either words or further shapes inside.
package struct Shape: Hashable, Sendable {
    /// The element's name, such as `path`.
    package let name: String
    /// The attributes in the order in which they are written.
    package let attributes: [Attribute]
    /// The words inside, not yet escaped; empty for shapes without words.
    package let words: String
    /// The shapes inside, drawn in order.
    package let children: [Shape]

    /// A name with its value, not yet escaped.
    package struct Attribute: Hashable, Sendable {
        /// The name, such as `stroke-dasharray`.
        package let name: String
        /// The value.
        package let value: String
    }

    /// An element; attributes are given as pairs.
    init(_ name: String, _ attributes: [(String, String)] = [], words: String = "", children: [Shape] = []) {
        self.name = name
        self.attributes = attributes.map { Attribute(name: $0.0, value: $0.1) }
        self.words = words
        self.children = children
    }
}

extension Shape {
    /// A stroke from one point to another.
    static func line(_ from: (x: Double, y: Double), _ to: (x: Double, y: Double), _ style: String) -> Shape {
        Shape(
            "line",
            [
                ("x1", length(from.x)), ("y1", length(from.y)), ("x2", length(to.x)), ("y2", length(to.y)),
                ("class", style),
            ])
    }

    /// A box by two opposite corners in any order.
    static func box(_ one: (x: Double, y: Double), _ other: (x: Double, y: Double), _ style: String, radius: Double = 0)
        -> Shape
    {
        Shape(
            "rect",
            [
                ("x", length(min(one.x, other.x))), ("y", length(min(one.y, other.y))),
                ("width", length(abs(other.x - one.x))), ("height", length(abs(other.y - one.y))),
            ] + (radius > 0 ? [("rx", length(radius))] : []) + [("class", style)])
    }

    /// A disc.
    static func disc(_ centre: (x: Double, y: Double), radius: Double, _ style: String, title: String? = nil) -> Shape {
        Shape(
            "circle", [("cx", length(centre.x)), ("cy", length(centre.y)), ("r", length(radius)), ("class", style)],
            children: title.map { [Shape("title", words: $0)] } ?? [])
    }

    /// Strokes through points, closed to a surface when asked.
    static func path(_ points: [(x: Double, y: Double)], _ style: String, isClosed: Bool = false) -> Shape {
        let steps = points.enumerated().map {
            ($0.offset == 0 ? "M" : "L") + length($0.element.x) + " " + length($0.element.y)
        }
        return Shape("path", [("d", steps.joined() + (isClosed ? "Z" : "")), ("class", style)])
    }

    /// Shapes kept together, with a title that browsers show on hovering.
    static func group(_ children: [Shape], title: String? = nil) -> Shape {
        Shape("g", children: (title.map { [Shape("title", words: $0)] } ?? []) + children)
    }

    /// A length with at most two places, which is finer than any screen shows.
    static func length(_ value: Double) -> String {
        let hundredths = (value * 100).rounded()
        guard abs(hundredths) < 1e15 else { return "0" }
        let whole = Int(hundredths)
        let (units, rest) = (abs(whole) / 100, abs(whole) % 100)
        let places = rest == 0 ? "" : rest % 10 == 0 ? ".\(rest / 10)" : rest < 10 ? ".0\(rest)" : ".\(rest)"
        return (whole < 0 ? "-" : "") + "\(units)" + places
    }
}
