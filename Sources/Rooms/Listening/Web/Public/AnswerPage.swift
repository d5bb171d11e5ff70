import Primitives
package import Web

/// The page on which a survey is answered: the tapped answer is chosen already, the button makes it count.
struct AnswerPage {
    let address: String
    /// The language that the reader asked for, to be kept by the form; empty without.
    let asked: String
    let brand: String
    let kind: SurveyKind
    let texts: SurveyTexts
    let state: FormState
    let hasPhone: Bool
    let optOutAddress: String

    var page: PublicPage {
        PublicPage(
            title: texts.text(.question), cardClass: "survey", brand: brand,
            languages: languageLinks(address, answer: state.value(kind.field))
        ) {
            div {
                h1(.dir(.auto)) { texts.text(.question) }
                p(.class("muted", "small"), .dir(.auto)) { texts.text(.lead) }
            }
            postForm(address + asked, .class("form", "form--wide")) {
                ratingChoices(kind, texts.text(.question), state)
                label(.class("f")) {
                    texts.text(.commentPrompt)
                    textarea(
                        .name("comment"), .dir(.auto), .placeholder(ListeningText.commentHint),
                        .maxlength(Limits.textCharacters)
                    ) { state.value("comment") }
                    problemOf("comment", state)
                }
                callbackFields(state, hasPhone: hasPhone)
                submitButton(ListeningText.sendAnswer)
                p(.class("xs", "muted")) { ListeningText.changeHint }
                p(.class("xs", "muted")) { a(.href(optOutAddress)) { ListeningText.optOutLink } }
            }
        }
    }
}

/// The four faces as option buttons, best first in the direction of reading.
package func faceChoices(_ legendText: Text, _ state: FormState) -> Node {
    nodes {
        fieldset(.class("survey__faces"), .id("f-face")) {
            legend(.class("vh")) { legendText }
            for one in Face.allCases {
                label(.class("survey__face")) {
                    input(
                        .class("vh"), .type("radio"), .name("face"), .value(one.rawValue),
                        .checked(if: state.holds(one.rawValue, in: "face")))
                    face(one.mark, label: false)
                    span { one.text }
                }
            }
        }
        problemOf("face", state)
    }
}

/// "Please call me back": the box, the number and the hours; shown without script.
func callbackFields(_ state: FormState, hasPhone: Bool) -> Node {
    nodes {
        label(.class("opt")) {
            input(
                .type("checkbox"), .name("callback"), .value("on"), .checked(if: state.holds("on", in: "callback")))
            ListeningText.callMe
        }
        details(.class("stack"), .open(if: state.problem("phone") != nil || state.holds("on", in: "callback"))) {
            summary { ListeningText.callWhen }
            div(.class("form__pair")) {
                field(
                    ListeningText.phone, "phone", in: state, hint: hasPhone ? ListeningText.phoneOnFile : nil,
                    kind: .phone)
                selectField(ListeningText.callWindow, "window", in: state, choices: CallbackWindow.choices)
            }
        }
    }
}

/// What is wrong with a field that has no frame of its own.
func problemOf(_ name: String, _ state: FormState) -> Node {
    guard let problem = state.problem(name) else { return .none }
    return p(.class("field__error"), .role("alert")) {
        icon(.circleAlert, size: .small)
        span { problem }
    }
}

/// The same page in the other languages.
func languageLinks(_ address: String, answer: String = "") -> [PublicPage.LanguageLink] {
    LanguageCode.allCases.map {
        PublicPage.LanguageLink(
            code: $0.rawValue, name: $0.ownName,
            href: "\(address)?lang=\($0.rawValue)" + (answer.isEmpty ? "" : "&v=\(answer)"))
    }
}
