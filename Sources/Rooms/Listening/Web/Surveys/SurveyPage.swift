import Primitives
import Web

/// One survey: its results, and the ways to send it.
struct SurveyPage {
    /// What became of the last sending, to be told on the next page.
    enum Outcome: Hashable, Sendable {
        case queued
        case skipped(SkipReason)
    }

    let survey: Survey
    let results: SurveyResults
    let state: FormState
    let outcome: Outcome?
    let maySend: Bool

    var node: Node {
        div(.class("stack")) {
            if let outcome { told(outcome) }
            div(.class("split")) {
                div(.class("stack")) {
                    card(ListeningText.results) { resultsBody }
                    card(ListeningText.sending) { sendingBody }
                }
                if maySend {
                    div(.class("stack")) {
                        card(ListeningText.sendOne) { oneForm }
                        card(ListeningText.sendList) { listForm }
                    }
                }
            }
        }
    }

    private func told(_ outcome: Outcome) -> Node {
        switch outcome {
        case .queued: notice(ListeningText.sendQueued, .green, icon: .circleCheck)
        case .skipped(let reason): notice(ListeningText.sendSkipped(reason: reason.text), .yellow, icon: .circleAlert)
        }
    }

    private var resultsBody: Node {
        let counted = results.confirmed.values.reduce(0, +)
        return div(.class("stack")) {
            facts([
                (ListeningText.happiness, .localized(results.happiness.map { .percent($0) } ?? .verbatim("–"))),
                (ListeningText.answers, .localized(.number(counted))),
                (ListeningText.responseRate, .localized(results.responseRate.map { .percent($0) } ?? .verbatim("–"))),
            ])
            if counted > 0 {
                shareBar(
                    Face.allCases.map { Share(Double(results.confirmed[$0] ?? 0), $0.mark.tone) },
                    label: .list(
                        Face.allCases.map { .joined([$0.text, .number(results.confirmed[$0] ?? 0)], separator: " ") }))
            }
            table(.class("table")) {
                tbody {
                    for one in Face.allCases { countRow(one.text, results.confirmed[one] ?? 0) }
                    for grade in [EvidenceGrade.provisional, .robot] {
                        countRow(grade.text, results.grades[grade] ?? 0)
                    }
                }
            }
            p(.class("small", "muted")) { ListeningText.resultsNote }
            a(.href("/feedback?survey=\(survey.id)")) { ListeningText.seeAnswers }
        }
    }

    private var sendingBody: Node {
        table(.class("table")) {
            tbody {
                countRow(ListeningText.stateQueued, results.invitations[.queued] ?? 0)
                countRow(ListeningText.stateSent, results.invitations[.sent] ?? 0)
                countRow(ListeningText.stateFailed, results.invitations[.failed] ?? 0)
                for reason in SkipReason.allCases where (results.skipped[reason] ?? 0) > 0 {
                    countRow(reason.text, results.skipped[reason] ?? 0)
                }
            }
        }
    }

    private func countRow(_ name: Text, _ count: Int) -> Node {
        tr {
            th(.scope("row")) { name }
            td(.class("numcell")) { count }
        }
    }

    private var oneForm: Node {
        postForm("/surveys/\(survey.id)/invitations", .class("form")) {
            field(ListeningText.email, "email", in: state, kind: .email, required: true)
            field(ListeningText.name, "name", in: state, limit: Limits.lineCharacters)
            selectField(WebText.language, "language", in: state, choices: LanguageCode.ownChoices)
            submitButton(ListeningText.sendOneButton, icon: .send, flip: true)
        }
    }

    private var listForm: Node {
        postForm("/surveys/\(survey.id)/lists", .class("form"), .enctype("multipart/form-data")) {
            fileField(ListeningText.file, "file", in: state, accept: ".csv,text/csv", hint: ListeningText.sendListHint)
            submitButton(ListeningText.checkList, icon: .upload, look: .normal)
        }
    }
}
