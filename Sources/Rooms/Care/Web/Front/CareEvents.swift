package import Storage
package import Web

/// Sentences for the events of this room in the story of a case; nil for others.
package func careEventText(_ event: Event) -> Text? {
    switch event.kind {
    case "care.revealed": CareText.eventRevealed
    case "care.overruled": CareText.eventOverruled
    case "conduct.step": CareText.eventConduct
    default: nil
    }
}
