import Primitives
import Web

/// The form for a phone call, a visit at the desk or a letter.
struct FeedbackEntryPage {
    let state: FormState

    var node: Node {
        card(ListeningText.feedbackNew) {
            p(.class("muted")) { ListeningText.entryIntro }
            problemSummary(
                state,
                fields: [
                    ("channel", ListeningText.channel), ("touchpoint", ListeningText.touchpoint),
                    ("face", ListeningText.face),
                    ("comment", ListeningText.words), ("email", ListeningText.email), ("phone", ListeningText.phone),
                    ("received", ListeningText.received),
                ])
            postForm("/feedback", .class("form"), .data("draft", "feedback")) {
                radios(
                    ListeningText.channel, "channel", in: state,
                    choices: [Channel.phone, .visit, .letter].map { Choice($0.rawValue, $0.text) })
                div(.class("form__pair")) {
                    selectField(ListeningText.touchpoint, "touchpoint", in: state, choices: Touchpoint.choices)
                    field(ListeningText.received, "received", in: state, hint: ListeningText.receivedHint, kind: .day)
                }
                faceChoices(ListeningText.entryFace, state)
                field(
                    ListeningText.words, "comment", in: state, hint: ListeningText.entryWordsHint, kind: .lines(6),
                    limit: Limits.textCharacters)
                div(.class("form__pair")) {
                    field(ListeningText.name, "name", in: state, limit: Limits.lineCharacters)
                    field(ListeningText.email, "email", in: state, kind: .email)
                }
                callbackFields(state, hasPhone: false)
                submitButton(WebText.save, icon: .check)
            }
        }
    }
}
