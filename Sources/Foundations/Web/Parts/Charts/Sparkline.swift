import Primitives

/// A small line without axes beside a number that says the same; time runs with reading.
package func sparkline(_ values: [Double], tone: Tone = .accent) -> Node {
    guard values.count > 1, values.allSatisfy(\.isFinite), let low = values.min(), let high = values.max() else {
        return .none
    }
    let (width, height) = (160.0, 36.0)
    let range = high > low ? high - low : 1
    return .deferred { locale in
        let points = values.enumerated().map { index, value in
            let along = 2 + (width - 4) * Double(index) / Double(values.count - 1)
            return (
                x: locale.language.isRightToLeft ? width - along : along,
                y: height - 4 - (height - 8) * (value - low) / range
            )
        }
        let ends = [(x: points[0].x, y: height)] + points + [(x: points[points.count - 1].x, y: height)]
        return svg(
            .class("spark", "s-\(tone.rawValue)"), .viewBox(width: width, height: height),
            .attribute("preserveAspectRatio", "none"), .aria("hidden", true)
        ) {
            SVG.polygon(ends)
            SVG.polyline(points, .attribute("vector-effect", "non-scaling-stroke"))
        }
    }
}
