import Foundation

/// In which direction a picture is read and how it writes numbers; all other words are given with the values.
package struct PictureVoice: Sendable {
    /// Which end of a line comes first.
    package enum Direction: String, Hashable, Sendable {
        /// As in English and Hungarian.
        case leftToRight = "ltr"
        /// As in Persian; the horizontal axis then runs from right to left.
        case rightToLeft = "rtl"
    }

    /// The direction of reading.
    package let direction: Direction
    /// The language as a BCP 47 tag, for hyphenation and speech.
    package let language: String
    /// Writes a number with so many places behind the point.
    package let number: @Sendable (_ value: Double, _ places: Int) -> String

    /// A voice; the numbers of Persian pages have Persian digits.
    package init(
        direction: Direction, language: String, number: @escaping @Sendable (_ value: Double, _ places: Int) -> String
    ) {
        self.direction = direction
        self.language = language
        self.number = number
    }

    /// English with a point and a real minus sign.
    package static let english = PictureVoice(direction: .leftToRight, language: "en") { value, places in
        let text = String(format: "%.\(places)f", abs(value))
        let isZero = text.allSatisfy { $0 == "0" || $0 == "." }
        return (value < 0 && !isZero ? "\u{2212}" : "") + text
    }

    /// A percentage without places from a share in 0...1.
    func percent(_ share: Double) -> String {
        number(share * 100, 0) + (language == "fa" ? "٪" : language == "hu" ? " %" : "%")
    }
}
