import Handling
import People
import Primitives
import Web

/// Causes with their share and trend, what is done about them, and the form for a new action.
struct CausePage: Sendable {
    let table: CauseTable
    let underWay: [CorrectiveAction]
    let owners: [MemberLine]
    /// Nil for people who may only look.
    let form: FormState?

    var node: Node {
        nodes {
            if table.withoutCause > 0 { notice(PreventionText.causesUnknown(count: table.withoutCause)) }
            if table.lines.isEmpty {
                emptyState(.target, title: PreventionText.causesNone, detail: PreventionText.causesDetail)
            } else {
                causes
            }
            card(PreventionText.actionsUnderWay) { actions }
            if let form { newAction(form) }
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
            th(.scope("row")) { line.cause.name.words }
            td(.class("numcell")) { line.count }
            td(.class("numcell")) { Text.percent(table.share(of: line)) }
            td { sparkline(line.weeks.map(Double.init)) }
            td { if let action = line.action { actionLink(action) } }
        }
    }

    private var actions: Node {
        nodes {
            if underWay.isEmpty { p(.class("muted")) { PreventionText.actionsNone } }
            ul(.class("list")) {
                for action in underWay {
                    li(.class("cluster")) {
                        actionLink(action)
                        timeTag(action.plan.dueAt, .short)
                    }
                }
            }
        }
    }

    private func newAction(_ form: FormState) -> Node {
        card(PreventionText.actionNew) {
            postForm("/actions", .class("form")) {
                selectField(
                    PreventionText.cause, "cause", in: form,
                    choices: table.lines.map { Choice($0.cause.id.description, $0.cause.name.words) })
                field(PreventionText.actionTitle, "title", in: form, required: true, limit: Limits.lineCharacters)
                field(PreventionText.actionDetail, "detail", in: form, kind: .lines(3))
                for number in 1...CorrectiveAction.whyLimit {
                    field(
                        PreventionText.actionWhy(number: number), "why\(number)", in: form, limit: Limits.lineCharacters
                    )
                }
                selectField(
                    PreventionText.actionOwner, "owner", in: form,
                    choices: owners.map { Choice($0.staff.id.description, .verbatim($0.staff.name)) })
                field(PreventionText.actionDue, "due", in: form, kind: .day, required: true)
                field(PreventionText.actionCheck, "check", in: form, kind: .day, required: true)
                div(.class("actions")) { submitButton(PreventionText.actionNew) }
            }
        }
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
