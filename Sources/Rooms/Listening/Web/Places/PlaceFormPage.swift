import Primitives
import Web

/// The form of a place; its kind is chosen once.
struct PlaceFormPage {
    let state: FormState
    /// The place that is changed; nil for a new one.
    let place: Place?

    var node: Node {
        card(place == nil ? ListeningText.placeNew : ListeningText.placeEdit) {
            problemSummary(
                state,
                fields: [
                    ("name", ListeningText.placeName), ("kind", ListeningText.placeKind),
                    ("touchpoint", ListeningText.touchpoint), ("languages", ListeningText.placeLanguages),
                    ("sites", ListeningText.placeSites),
                ])
            postForm(place.map { "/settings/places/\($0.id)" } ?? "/settings/places", .class("form")) {
                if place != nil { hiddenField("version", state.value("version")) }
                field(
                    ListeningText.placeName, "name", in: state, hint: ListeningText.placeNameHint, required: true,
                    limit: Limits.lineCharacters)
                if place == nil { radios(ListeningText.placeKind, "kind", in: state, choices: PlaceKind.choices) }
                selectField(
                    ListeningText.touchpoint, "touchpoint", in: state, choices: Touchpoint.choices,
                    hint: ListeningText.placeTouchpointHint)
                checkboxes(ListeningText.placeLanguages, "languages", in: state, choices: LanguageCode.ownChoices)
                if place == nil || place?.kind == .widget {
                    field(
                        ListeningText.placeSites, "sites", in: state, hint: ListeningText.placeSitesHint,
                        kind: .lines(3))
                }
                checkbox(ListeningText.placeActive, "active", in: state, hint: ListeningText.placeActiveHint)
                submitButton(WebText.save, icon: .check)
            }
        }
    }
}
