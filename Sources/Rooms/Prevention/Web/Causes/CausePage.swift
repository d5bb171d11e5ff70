import Handling
import Primitives
import Web

/// Causes with their count, share and trend, and what is done about each.
struct CausePage: Sendable {
    let table: CauseTable

    var node: Node {
        nodes {
            if table.withoutCause > 0 { notice(PreventionText.causesUnknown(count: table.withoutCause)) }
            if table.lines.isEmpty {
                emptyState(.target, title: PreventionText.causesNone, detail: PreventionText.causesDetail)
            } else {
                causes
            }
        }
    }

    private var causes: Node {
        div(.class("card", "table-frame")) {
            Web.table(.class("table", "table--rows")) {
                thead {
                    tr {
                        th(.scope("col")) { PreventionText.cause }
                        th(.scope("col"), .class("numcell")) { PreventionText.complaints }
                        th(.scope("col"), .class("numcell")) { PreventionText.causesShare }
                        th(.scope("col")) { PreventionText.causesTrend }
                        th(.scope("col")) { PreventionText.actionTitle }
                    }
                }
                tbody { for line in table.lines { row(line) } }
            }
        }
    }

    private func row(_ line: CauseLine) -> Node {
        tr {
            th(.scope("row")) { a(.class("row-link"), .href("/causes/\(line.cause.id)")) { line.cause.name.words } }
            td(.class("numcell")) { line.count }
            td(.class("numcell")) { Text.percent(table.share(of: line)) }
            td { weekBars(line) }
            td { if let action = line.action { actionLink(action) } }
        }
    }
}

/// Small bars of the weeks, the oldest first; the sentence stands for them.
func weekBars(_ line: CauseLine) -> Node {
    let half = line.weeks.count / 2
    let (before, lately) = (line.weeks.prefix(half).reduce(0, +), line.weeks.suffix(half).reduce(0, +))
    let sentence = PreventionText.trend(before: before, lately: lately)
    return span(.class("cluster")) {
        sparkline(line.weeks.map(Double.init), tone: lately > before ? .red : .green)
        span(.class("small", "muted")) { sentence }
    }
}

/// The title of an action with its state, leading to its page.
func actionLink(_ action: CorrectiveAction) -> Node {
    span(.class("cluster")) {
        a(.href("/actions/\(action.id)")) { userWords(action.plan.title) }
        chip(action.state.text, action.state.tone)
    }
}

extension ActionState {
    /// The word of the chip.
    var text: Text {
        switch self {
        case .open: PreventionText.stateOpen
        case .done: PreventionText.stateDone
        case .effective: PreventionText.stateEffective
        case .reopened: PreventionText.stateReopened
        }
    }

    /// The tone of the chip.
    var tone: Tone {
        switch self {
        case .open: .yellow
        case .done: .accent
        case .effective: .green
        case .reopened: .red
        }
    }
}
