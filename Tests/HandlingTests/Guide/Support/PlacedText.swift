import Handling
import Testing

/// A text of the guide with the place where it stands, so that a failing test says which one it is.
struct PlacedText: Sendable, CustomTestStringConvertible {
    let place: String
    let text: GuideText

    var testDescription: String { "\(place): \(text.en)" }

    init(_ place: String, _ text: GuideText) {
        self.place = place
        self.text = text
    }
}
