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
    let drivers: [DriverSummary]
    let state: FormState
    let outcome: Outcome?
    let maySend: Bool

    var node: Node {
        div(.class("stack")) {
            if let outcome { told(outcome) }
            div(.class("split")) {
                div(.class("stack")) {
                    card(ListeningText.results) { resultsBody }
                    if !drivers.isEmpty { DriverCard(drivers: drivers).node }
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
        let figure = results.figure(of: survey.kind)
        return div(.class("stack")) {
            facts(figures(figure))
            if let figure, !figure.mayShow { p(.class("small", "muted")) { ListeningText.figureFew } }
            if results.rated > 0 {
                shareBar(
                    survey.kind.ratings.map { Share(Double(results.count(of: $0)), $0.standing.mark.tone) },
                    label: .list(
                        survey.kind.ratings.map { .joined([$0.text, .number(results.count(of: $0))], separator: ": ") })
                )
            }
            table(.class("table")) {
                tbody {
                    for one in survey.kind.ratings { countRow(one.label, results.count(of: one)) }
                    for grade in [EvidenceGrade.provisional, .robot] {
                        countRow(grade.text, results.grades[grade] ?? 0)
                    }
                }
            }
            p(.class("small", "muted")) { ListeningText.resultsNote }
            if survey.kind != .faces { p(.class("small", "muted")) { ListeningText.figureStanding } }
            a(.href("/feedback?survey=\(survey.id)")) { ListeningText.seeAnswers }
        }
    }

    private func figures(_ figure: SurveyFigure?) -> [(name: Text, value: Node)] {
        var rows: [(name: Text, value: Node)] = [
            (ListeningText.kindLabel, .localized(survey.kind.text)),
            (survey.kind.figureText, .localized(figure?.text ?? .verbatim("–"))),
        ]
        if let mean = SurveyFigure.mean(survey.kind, scores: results.scores) {
            rows.append((ListeningText.figureCesMean, .localized(mean.text)))
        }
        rows.append((ListeningText.answers, .localized(.number(results.rated))))
        rows.append(
            (ListeningText.responseRate, .localized(results.responseRate.map { .percent($0) } ?? .verbatim("–"))))
        return rows
    }

    private var sendingBody: Node {
        nodes {
            sendingTable
            p { a(.href("/surveys/\(survey.id)/coverage")) { ListeningText.coverageTitle } }
        }
    }

    private var sendingTable: Node {
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
