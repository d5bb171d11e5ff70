import Primitives
import Web

/// Who was asked by a survey, who was not and why, and who answered.
struct CoveragePage {
    let survey: Survey
    let coverage: SurveyCoverage
    let view: CoverageView
    let isFirst: Bool

    private var address: String { "/surveys/\(survey.id)/coverage" }

    var node: Node {
        div(.class("stack")) {
            card(ListeningText.coverageTitle) {
                div(.class("stack")) {
                    facts(totals)
                    p(.class("small", "muted")) { ListeningText.coverageNote }
                    if !coverage.skipped.isEmpty { reasons }
                }
            }
            if coverage.lines.isEmpty {
                emptyState(.mail, title: ListeningText.coverageEmpty, detail: ListeningText.coverageEmptyDetail)
            } else {
                list
                pager(
                    newer: isFirst ? nil : "\(address)?view=\(view.rawValue)",
                    older: coverage.next.map {
                        "\(address)?view=\(view.rawValue)&after=\($0.at.milliseconds)&id=\($0.id)"
                    })
            }
        }
    }

    var views: Node {
        tabs(
            ListeningText.coverageTitle,
            CoverageView.allCases.map { Tab($0.text, href: "\(address)?view=\($0.rawValue)", isCurrent: $0 == view) })
    }

    private var totals: [(name: Text, value: Node)] {
        [
            (ListeningText.sent, .localized(.number(coverage.sent))),
            (ListeningText.coverageAnswered, .localized(.number(coverage.answered))),
            (ListeningText.responseRate, .localized(coverage.responseRate?.text ?? .verbatim("–"))),
            (ListeningText.coverageShare, .localized(coverage.coverage?.text ?? .verbatim("–"))),
            (ListeningText.coverageReminded, .localized(.number(coverage.reminded))),
            (ListeningText.stateQueued, .localized(.number(coverage.queued))),
            (ListeningText.stateFailed, .localized(.number(coverage.failed))),
        ]
    }

    private var reasons: Node {
        table(.class("table")) {
            caption { ListeningText.coverageSkipped }
            tbody {
                for reason in SkipReason.allCases where (coverage.skipped[reason] ?? 0) > 0 {
                    tr {
                        th(.scope("row")) { reason.text }
                        td(.class("numcell")) { coverage.skipped[reason] ?? 0 }
                    }
                }
            }
        }
    }

    private var list: Node {
        div(.class("table-frame", "card")) {
            table(.class("table", "table--rows")) {
                thead {
                    tr {
                        th(.scope("col")) { ListeningText.customer }
                        th(.scope("col")) { ListeningText.stateHeading }
                        th(.scope("col")) { ListeningText.answer }
                        th(.scope("col")) { ListeningText.when }
                    }
                }
                tbody {
                    for line in coverage.lines { row(line) }
                }
            }
        }
    }

    private func row(_ line: CoverageLine) -> Node {
        let invitation = line.invitation
        return tr {
            td {
                a(.href("/customers/\(invitation.customer)")) {
                    line.customerName.isEmpty ? .localized(ListeningText.nobody) : userWords(line.customerName)
                }
            }
            td {
                if let reason = invitation.skipReason { reason.text } else { invitation.state.text }
                if line.remindedAt != nil { chip(ListeningText.coverageRemindedOne) }
            }
            td {
                if let feedback = line.feedback {
                    a(.class("row-link"), .href("/feedback/\(feedback)")) {
                        line.rating?.chip ?? .localized(ListeningText.words)
                    }
                } else {
                    "–"
                }
            }
            td { timeTag(invitation.sentAt ?? invitation.createdAt, .compact) }
        }
    }
}

extension CoverageView {
    fileprivate var text: Text {
        switch self {
        case .all: WebText.all
        case .answered: ListeningText.coverageAnswered
        case .silent: ListeningText.coverageSilent
        case .skipped: ListeningText.coverageSkipped
        case .failed: ListeningText.stateFailed
        }
    }
}

extension InvitationState {
    fileprivate var text: Text {
        switch self {
        case .queued: ListeningText.stateQueued
        case .sent: ListeningText.stateSent
        case .failed: ListeningText.stateFailed
        case .skipped: ListeningText.coverageSkipped
        }
    }
}
