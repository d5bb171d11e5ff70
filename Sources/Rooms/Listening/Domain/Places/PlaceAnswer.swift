package import Foundation
package import People
package import Primitives

/// What somebody said at a place, with the id that its device gave it, under which it is taken once.
package struct PlaceAnswer: Hashable, Sendable {
    /// Made by the device when the answer was given.
    package let id: UUID
    /// The device, by a number that it drew itself; nil for a browser that keeps none.
    package let device: UUID?
    /// The rating, words and wish to be called.
    package var answer: Answer
    /// How long the answer waited on its device; a device without a network sends it later.
    package let waited: Duration
    /// The language of the page.
    package let language: LanguageCode
    /// Who said it, when they gave an address or a number.
    package var contact: NewCustomer?
    /// Whether a sign that only programs leave was seen.
    package var isAutomatic = false

    /// Longest wait that is believed; a device that waited longer has a wrong clock.
    package static let longestWait: Duration = .days(30)

    /// An answer as it arrived.
    package init(
        id: UUID, device: UUID?, answer: Answer, waited: Duration = .zero, language: LanguageCode,
        contact: NewCustomer? = nil
    ) {
        self.id = id
        self.device = device
        self.answer = answer
        self.waited = waited
        self.language = language
        self.contact = contact
    }

    /// When it was said, by the server's clock; nil means just now.
    package func saidAt(arriving now: Instant) -> Instant? {
        waited < .minutes(1) ? nil : now - min(waited, Self.longestWait)
    }

    /// The id under which feedback is taken once, whichever place sends it.
    package var externalID: String { "place-\(id.text)" }
}
