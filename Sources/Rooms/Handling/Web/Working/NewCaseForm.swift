import Listening
import Primitives
import Web

/// The form for a case that reached the house by phone, at the desk or by letter.
struct NewCaseForm {
    let state: FormState
    let problem: Text?

    var node: Node {
        postForm("/cases/new", .class("form")) {
            if let problem { notice(problem, .red, icon: .circleAlert) }
            problemSummary(
                state,
                fields: [
                    ("name", HandlingText.customerName), ("email", HandlingText.email), ("phone", HandlingText.phone),
                    ("words", HandlingText.whatWasSaid),
                ])
            div(.class("form__pair")) {
                field(HandlingText.customerName, "name", in: state, limit: Limits.lineCharacters)
                selectField(WebText.language, "language", in: state, choices: LanguageCode.optionList)
                field(HandlingText.email, "email", in: state, kind: .email)
                field(HandlingText.phone, "phone", in: state, kind: .phone)
            }
            div(.class("form__pair")) {
                selectField(
                    HandlingText.channel, "channel", in: state,
                    choices: [Channel.phone, .visit, .letter, .email].map { Choice($0.rawValue, $0.text) })
                selectField(HandlingText.touchpoint, "touchpoint", in: state, choices: Touchpoint.choices)
            }
            field(
                HandlingText.subject, "subject", in: state, hint: HandlingText.subjectHint, limit: Limits.lineCharacters
            )
            field(
                HandlingText.whatWasSaid, "words", in: state, hint: HandlingText.whatWasSaidHint, kind: .lines(7),
                required: true, limit: Limits.textCharacters)
            checkbox(HandlingText.takeMyself, "mine", in: state)
            checkbox(HandlingText.acknowledge, "tell", in: state)
            div(.class("actions")) { submitButton(HandlingText.openCase, icon: .plus) }
        }
    }
}
