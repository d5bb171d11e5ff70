import Primitives
import Web

/// The form of what a survey asks after its main answer: rows in three languages, an emptied row is taken out.
struct QuestionPage {
    let survey: SurveyID
    let state: FormState

    var node: Node {
        postForm("/surveys/\(survey)/questions", .class("stack")) {
            problemSummary(state, fields: summary)
            hiddenField("version", state.value("version"))
            p(.class("muted")) { ListeningText.questionsHint }
            card(ListeningText.driversTitle) { rows("driver", hasMood: false) }
            card(ListeningText.followUpTitle) {
                div(.class("form")) {
                    languages("followup")
                    mood("followup")
                }
            }
            card(ListeningText.reasonsTitle) { rows("reason", hasMood: true) }
            div(.class("actions")) {
                submitButton(WebText.save, icon: .check)
                linkButton(WebText.cancel, href: "/surveys/\(survey)", look: .ghost)
            }
        }
    }

    private func rows(_ prefix: String, hasMood: Bool) -> Node {
        div(.class("stack")) {
            for place in 0..<SurveyQuestions.most {
                fieldset(.class("question-row")) {
                    legend { Text.number(place + 1) }
                    hiddenField("\(prefix)\(place)-key", state.value("\(prefix)\(place)-key"))
                    languages("\(prefix)\(place)")
                    if hasMood { mood("\(prefix)\(place)") }
                }
            }
        }
    }

    private func languages(_ prefix: String) -> Node {
        div(.class("form__pair")) {
            for language in LanguageCode.allCases {
                field(
                    .verbatim(language.ownName), phraseField(prefix, language), in: state,
                    limit: Limits.lineCharacters)
            }
        }
    }

    private func mood(_ prefix: String) -> Node {
        selectField(ListeningText.questionWhen, "\(prefix)-after", in: state, choices: AnswerMood.choices)
    }

    private var summary: [(name: String, label: Text)] {
        let prefixes: [(String, Text, Int)] =
            (0..<SurveyQuestions.most).map { ("driver\($0)", ListeningText.driver, $0 + 1) }
            + [("followup", ListeningText.followUpTitle, 0)]
            + (0..<SurveyQuestions.most).map { ("reason\($0)", ListeningText.reason, $0 + 1) }
        return prefixes.flatMap { prefix, name, number in
            LanguageCode.allCases.map { language in
                let parts = [name] + (number > 0 ? [Text.number(number)] : []) + [.verbatim(language.ownName)]
                return (phraseField(prefix, language), Text.joined(parts, separator: " "))
            }
        }
    }
}

func phraseField(_ prefix: String, _ language: LanguageCode) -> String { "\(prefix)-\(language.rawValue)" }

extension AnswerMood {
    static var choices: [Choice] { allCases.map { Choice($0.rawValue, $0.text) } }

    private var text: Text {
        switch self {
        case .any: ListeningText.moodAny
        case .bad: ListeningText.moodBad
        case .good: ListeningText.moodGood
        }
    }
}
