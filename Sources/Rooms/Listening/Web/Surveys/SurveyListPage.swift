import Primitives
import Web

/// One survey with what it has brought.
struct SurveyLine: Sendable {
    let survey: Survey
    let results: SurveyResults
}

/// All surveys of a brand.
struct SurveyListPage {
    let lines: [SurveyLine]
    let mayWrite: Bool

    var node: Node {
        if lines.isEmpty {
            return emptyState(
                .megaphone, title: ListeningText.surveysEmpty, detail: ListeningText.surveysEmptyDetail,
                action: mayWrite ? linkButton(ListeningText.surveyNew, href: "/surveys/new", look: .primary) : .none)
        }
        return card(ListeningText.surveysTitle) {
            div(.class("table-frame")) {
                table(.class("table", "table--rows")) {
                    thead {
                        tr {
                            for heading in headings { th(.scope("col")) { heading } }
                        }
                    }
                    tbody {
                        for line in lines { row(line) }
                    }
                }
            }
        }
    }

    private var headings: [Text] {
        [
            ListeningText.surveyName, ListeningText.touchpoint, ListeningText.sent, ListeningText.answers,
            ListeningText.figureHeading, ListeningText.stateHeading,
        ]
    }

    private func figure(_ line: SurveyLine) -> Node {
        let kind = line.survey.kind
        return nodes {
            span(.class("muted", "small")) { Text.joined([kind.figureText, .verbatim(" ")]) }
            line.results.figure(of: kind)?.shortText ?? .verbatim("–")
        }
    }

    private func row(_ line: SurveyLine) -> Node {
        tr {
            th(.scope("row")) {
                a(.class("row-link"), .href("/surveys/\(line.survey.id)")) { userWords(line.survey.name) }
            }
            td { line.survey.touchpoint.text }
            td(.class("numcell")) { line.results.invitations[.sent] ?? 0 }
            td(.class("numcell")) { line.results.rated }
            td(.class("numcell")) { figure(line) }
            td {
                line.survey.isActive ? chip(ListeningText.active, .green) : chip(ListeningText.inactive)
                if line.survey.isAfterCase { chip(ListeningText.afterCase, .accent) }
            }
        }
    }
}
