import Primitives
import Web

/// The form of a survey: settings, the words in three languages, and how the mail will look.
struct SurveyFormPage {
    let state: FormState
    let action: String
    let brand: String

    var node: Node {
        nodes {
            if action == "/surveys" { beginnings }
            form
        }
    }

    /// Other texts to begin with: one for each touchpoint, and the one after a case.
    private var beginnings: Node {
        nav(.class("cluster", "small"), .aria("label", ListeningText.beginWith)) {
            span(.class("muted")) { ListeningText.beginWith }
            for touchpoint in Touchpoint.allCases {
                a(.href("/surveys/new?touchpoint=\(touchpoint.rawValue)")) { touchpoint.text }
            }
            for kind in SurveyKind.allCases where kind != .faces {
                a(.href("/surveys/new?scale=\(kind.rawValue)")) { kind.text }
            }
            a(.href("/surveys/new?kind=case")) { ListeningText.afterCase }
        }
    }

    private var form: Node {
        postForm(
            action, .class("stack"), .hx("post", "/surveys/preview"),
            .hx("trigger", "change delay:300ms, keyup changed delay:500ms"),
            .hx("target", "#preview"), .hx("swap", "outerHTML")
        ) {
            problemSummary(state, fields: summary)
            hiddenField("version", state.value("version"))
            hiddenField("target", action)
            div(.class("split")) {
                div(.class("stack")) {
                    card(ListeningText.surveySettings) { settings }
                    card(ListeningText.scheduleTitle) { sending }
                    for language in LanguageCode.allCases { words(language) }
                }
                SurveyPreview(draft: draft, brand: brand).node
            }
            div(.class("actions")) {
                submitButton(WebText.save, icon: .check)
                submitButton(ListeningText.previewButton, icon: .eye, look: .normal, .formAction("/surveys/preview"))
                linkButton(WebText.cancel, href: "/surveys", look: .ghost)
            }
        }
    }

    private var draft: SurveyDraft {
        var texts = SurveyTexts.empty
        for language in LanguageCode.allCases {
            for part in WordingPart.allCases { texts[language][part] = state.value(wordingField(part, language)) }
        }
        return SurveyDraft(
            name: "", kind: SurveyKind(rawValue: state.value("kind")) ?? .faces, touchpoint: .other, texts: texts)
    }

    private var summary: [(name: String, label: Text)] {
        [
            ("name", ListeningText.surveyName), ("kind", ListeningText.kindLabel),
            ("touchpoint", ListeningText.touchpoint),
        ]
            + LanguageCode.allCases.flatMap { language in
                WordingPart.allCases.map {
                    (wordingField($0, language), Text.joined([.verbatim(language.ownName), $0.text], separator: ": "))
                }
            } + [
                ("cool_down", ListeningText.coolDown), ("delay", ListeningText.delay),
                ("every", ListeningText.scheduleEvery), ("reminder", ListeningText.reminderDays),
            ]
    }

    private var settings: Node {
        div(.class("stack")) {
            field(
                ListeningText.surveyName, "name", in: state, hint: ListeningText.surveyNameHint, required: true,
                limit: Limits.lineCharacters)
            selectField(
                ListeningText.kindLabel, "kind", in: state, choices: SurveyKind.choices, hint: ListeningText.kindHint)
            selectField(ListeningText.touchpoint, "touchpoint", in: state, choices: Touchpoint.choices)
            div(.class("form__pair")) {
                field(ListeningText.coolDown, "cool_down", in: state, hint: ListeningText.coolDownHint, kind: .number)
                field(ListeningText.delay, "delay", in: state, hint: ListeningText.delayHint, kind: .number)
            }
            checkbox(ListeningText.afterCaseBox, "after_case", in: state)
            checkbox(ListeningText.activeBox, "active", in: state)
        }
    }

    private var sending: Node {
        div(.class("stack")) {
            checkbox(ListeningText.scheduleOn, "schedule", in: state, hint: ListeningText.scheduleHint)
            div(.class("form__pair")) {
                field(ListeningText.scheduleEvery, "every", in: state, kind: .number)
                field(ListeningText.scheduleMost, "most", in: state, kind: .number)
            }
            div(.class("form__pair")) {
                field(ListeningText.scheduleFrom, "from", in: state, kind: .number)
                field(ListeningText.scheduleTo, "to", in: state, kind: .number)
            }
            field(ListeningText.reminderDays, "reminder", in: state, hint: ListeningText.reminderHint, kind: .number)
        }
    }

    private func words(_ language: LanguageCode) -> Node {
        card(.verbatim(language.ownName), .lang(language.rawValue)) {
            div(.class("stack")) {
                for part in WordingPart.allCases {
                    field(
                        part.text, wordingField(part, language), in: state,
                        hint: part == .question
                            ? ListeningText.placeholderHint(names: SurveyPlaceholders.written) : nil,
                        kind: part == .lead || part == .thanks ? .lines(2) : .line, required: true, limit: part.limit)
                }
            }
        }
    }
}

extension WordingPart {
    var text: Text {
        switch self {
        case .subject: ListeningText.partSubject
        case .question: ListeningText.partQuestion
        case .lead: ListeningText.partLead
        case .commentPrompt: ListeningText.partComment
        case .thanks: ListeningText.partThanks
        }
    }
}
