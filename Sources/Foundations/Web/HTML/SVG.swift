/// Shapes of a drawing; lengths are user units of the nearest `viewBox`.
package enum SVG {
    /// `<rect>`: a box with its near upper corner at x, y.
    package static func rect(
        x: Double, y: Double, width: Double, height: Double, radius: Double = 0, _ attributes: Attribute...
    ) -> Node {
        shape(
            "rect",
            [.length("x", x), .length("y", y), .length("width", max(width, 0)), .length("height", max(height, 0))]
                + (radius > 0 ? [.length("rx", radius)] : []) + attributes)
    }

    /// `<line>`: a straight stroke.
    package static func line(x1: Double, y1: Double, x2: Double, y2: Double, _ attributes: Attribute...) -> Node {
        shape("line", [.length("x1", x1), .length("y1", y1), .length("x2", x2), .length("y2", y2)] + attributes)
    }

    /// `<circle>`: a disc around x, y.
    package static func circle(x: Double, y: Double, radius: Double, _ attributes: Attribute...) -> Node {
        shape("circle", [.length("cx", x), .length("cy", y), .length("r", radius)] + attributes)
    }

    /// `<polyline>`: strokes through the points in their order.
    package static func polyline(_ points: [(x: Double, y: Double)], _ attributes: Attribute...) -> Node {
        shape("polyline", [pointList(points)] + attributes)
    }

    /// `<polygon>`: a filled shape through the points.
    package static func polygon(_ points: [(x: Double, y: Double)], _ attributes: Attribute...) -> Node {
        shape("polygon", [pointList(points)] + attributes)
    }

    /// `<path>`: a shape by the path language of SVG 2, 9.3.
    package static func path(_ data: String, _ attributes: Attribute...) -> Node {
        shape("path", [Attribute("d", .plain(data))] + attributes)
    }

    /// `<text>`: words with their anchor at x and their base line at y.
    package static func text(x: Double, y: Double, anchor: Anchor, _ words: Text, _ attributes: Attribute...) -> Node {
        .element(
            Element(
                "text",
                [.length("x", x), .length("y", y), Attribute("text-anchor", .plain(anchor.rawValue))] + attributes,
                .localized(words)))
    }

    /// `<g>`: shapes with one title, which browsers show on hovering.
    package static func group(title: Text? = nil, _ attributes: Attribute..., @HTMLBuilder content: () -> Node) -> Node
    {
        let label = title.map { Node.element(Element("title", [], .localized($0))) } ?? .none
        return .element(Element("g", attributes, .fragment([label, content()])))
    }

    /// Which end of the words stands at x, in the direction of the words.
    package enum Anchor: String, Sendable {
        /// The first letter.
        case start
        /// The middle.
        case middle
        /// The last letter.
        case end
    }

    /// Any element of a drawing that comes as a tree from elsewhere.
    package static func element(_ tag: StaticString, _ attributes: [Attribute], _ children: Node) -> Node {
        .element(Element(tag, attributes, children))
    }

    private static func shape(_ tag: StaticString, _ attributes: [Attribute]) -> Node {
        .element(Element(tag, attributes))
    }

    private static func pointList(_ points: [(x: Double, y: Double)]) -> Attribute {
        Attribute("points", .plain(points.map { "\(svgNumber($0.x)),\(svgNumber($0.y))" }.joined(separator: " ")))
    }
}

extension Attribute {
    /// A length in user units.
    static func length(_ name: StaticString, _ value: Double) -> Attribute { Attribute(name, .decimal(value)) }

    /// The window of a drawing that is `width` by `height` units large.
    package static func viewBox(width: Double, height: Double) -> Attribute {
        Attribute("viewBox", .plain("0 0 \(svgNumber(width)) \(svgNumber(height))"))
    }
}

/// `<svg>`: a drawing inside the page.
package func svg(_ attributes: Attribute..., @HTMLBuilder content: () -> Node) -> Node {
    .element(Element("svg", attributes, content()))
}

/// `<use>`: a symbol of a sprite file of the program.
package func use(_ asset: AssetPath, symbol: String) -> Node {
    .element(Element("use", [.href(asset, fragment: symbol)]))
}
