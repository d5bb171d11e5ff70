/// Upright sheets of ISO 216.
package enum SheetSize: String, CaseIterable, Sendable {
    case a4
    case a5

    /// Width in points.
    package var width: Double { self == .a4 ? 210 * Self.point : 148 * Self.point }
    /// Height in points.
    package var height: Double { self == .a4 ? 297 * Self.point : 210 * Self.point }

    /// Points of a millimetre.
    private static let point = 72 / 25.4
}

/// The kinds of files.
package enum SheetFormat: String, CaseIterable, Sendable {
    case pdf
    case svg

    /// As it stands in `Content-Type`.
    package var mediaType: String { self == .pdf ? "application/pdf" : "image/svg+xml" }
}

/// A colour of light (sRGB), each part from 0 to 1.
package struct SheetColour: Hashable, Sendable {
    let (red, green, blue): (Double, Double, Double)

    /// A colour by its parts.
    package init(red: Double, green: Double, blue: Double) { (self.red, self.green, self.blue) = (red, green, blue) }

    /// The paper.
    package static let white = SheetColour(red: 1, green: 1, blue: 1)
    /// Full ink.
    package static let black = SheetColour(red: 0, green: 0, blue: 0)
}
