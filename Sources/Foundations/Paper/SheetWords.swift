/// How words look: their language decides the letters' shapes where fonts know several.
package struct SheetWords: Sendable {
    /// A code of ISO 639, such as `fa`.
    package let language: String
    /// The direction of the line as a whole; words of the other direction turn by themselves.
    package let isRightToLeft: Bool
    /// Height of a line's letters in points.
    package private(set) var size = 12.0
    /// Strength of the letters.
    package private(set) var weight = Weight.regular
    /// The ink.
    package private(set) var colour = SheetColour.black

    /// Strengths that the fonts have.
    package enum Weight: Int, Sendable {
        case regular = 400
        case bold = 700
    }

    /// Black words of twelve points.
    package init(language: String, isRightToLeft: Bool) {
        self.language = language
        self.isRightToLeft = isRightToLeft
    }

    /// The same language in another look.
    package func styled(_ size: Double, _ weight: Weight, _ colour: SheetColour) -> SheetWords {
        var styled = self
        (styled.size, styled.weight, styled.colour) = (size, weight, colour)
        return styled
    }
}
