import Foundation
import Primitives
import Web

/// The events behind a number with its written definition.
struct BehindPage {
    let subject: DrillSubject
    let title: Text
    let period: InsightPeriod
    let behind: EventsBehind

    var node: Node {
        nodes {
            linkButton(
                InsightText.behindBack, href: "/dashboard?period=\(period.rawValue)", icon: .arrowLeft, flip: true,
                look: .ghost)
            card(InsightText.definition) {
                p { definition }
                if case .measure(let measure) = subject {
                    p(.class("xs", "muted")) { InsightText.definitionVersion(version: measure.definitionVersion) }
                }
            }
            card(.joined([title, period.name], separator: " · "), aside: export) {
                if behind.events.isEmpty {
                    emptyState(.inbox, title: InsightText.behindNone, detail: InsightText.behindNoneDetail)
                } else {
                    p(.class("muted")) { InsightText.behindCount(count: behind.total) }
                    list
                    pager(newer: nil, older: behind.next.map { "\(dashboardAddress(subject, period))&before=\($0)" })
                }
            }
        }
    }

    private var definition: Text {
        switch subject {
        case .measure(let measure): measure.definition
        case .face: InsightText.definitionFace
        case .cause: InsightText.definitionCause
        }
    }

    private var export: Node {
        linkButton(
            InsightText.behindExport, href: dashboardAddress(subject, period, export: true), icon: .download,
            small: true)
    }

    private var list: Node {
        table(.class("table")) {
            thead {
                tr {
                    th(.scope("col")) { InsightText.behindEvent }
                    th(.scope("col")) { InsightText.behindWhen }
                    th(.scope("col")) { InsightText.behindCounts }
                    th(.scope("col")) { InsightText.behindCustomer }
                    th(.scope("col")) { InsightText.behindCase }
                }
            }
            tbody { for event in behind.events { line(event) } }
        }
    }

    private func line(_ event: EventBehind) -> Node {
        tr {
            th(.scope("row")) {
                span(.class("num")) { event.sequence }
                span(.class("xs", "muted"), .dir(.leftToRight)) { " \(event.kind)" }
            }
            td { timeTag(event.at, .shortDateTime) }
            td { outcome(event) }
            td { customer(event) }
            td {
                if let id = event.caseID, let number = event.caseNumber {
                    a(.href("/cases/\(id.text)")) { number }
                }
            }
        }
    }

    private func customer(_ event: EventBehind) -> Node {
        guard let id = event.customer, let name = event.customerName else { return .none }
        return a(.href("/customers/\(id.text)")) { userWords(name) }
    }

    private func outcome(_ event: EventBehind) -> Node {
        if let minutes = event.minutes { return .localized(InsightText.minutes(count: minutes)) }
        if let face = Face(word: event.word) { return chip(face) }
        switch event.word {
        case "kept": return chip(InsightText.outcomeKept, .green)
        case "broken": return chip(InsightText.outcomeBroken, .red)
        case "wonback": return chip(InsightText.outcomeWonBack, .green)
        case "reconciled": return chip(InsightText.outcomeReconciled)
        case "lost": return chip(InsightText.outcomeLost, .red)
        default: return .localized(title)
        }
    }
}
