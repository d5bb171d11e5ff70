import Handling
import People
import Primitives
import Storage
import Web

/// Which actions a list shows.
enum ActionFilter: String, CaseIterable {
    case underway, done, effective

    var states: Set<ActionState> {
        switch self {
        case .underway: [.open, .reopened]
        case .done: [.done]
        case .effective: [.effective]
        }
    }

    var text: Text {
        switch self {
        case .underway: PreventionText.actionsUnderWay
        case .done: PreventionText.stateDone
        case .effective: PreventionText.stateEffective
        }
    }
}

/// Actions with owner, due date and effectiveness date, the earliest due first.
struct ActionList: Sendable {
    private let rows: [(action: CorrectiveAction, cause: Text, owner: String)]
    private let filter: ActionFilter
    private let hasMore: Bool
    private let now: Instant

    init(_ filter: ActionFilter, after: ActionID?, now: Instant, in snapshot: Snapshot) throws {
        let last = try after.flatMap { try ActionRecord.find($0, in: snapshot) }
        let found = try ActionRecord.page(of: filter.states, after: last, limit: Limits.pageRows + 1, in: snapshot)
        self.filter = filter
        self.now = now
        hasMore = found.count > Limits.pageRows
        rows = try found.prefix(Limits.pageRows).map { action in
            (
                action, try CauseRecord.find(action.cause, in: snapshot)?.name.words ?? .verbatim(""),
                try StaffRecord.find(action.plan.owner, in: snapshot)?.name ?? "?"
            )
        }
    }

    var node: Node {
        nodes {
            tabs(
                PreventionText.actionState,
                ActionFilter.allCases.map {
                    Tab($0.text, href: "/actions?state=\($0.rawValue)", isCurrent: $0 == filter)
                })
            if rows.isEmpty {
                emptyState(.wrench, title: PreventionText.actionsNone, detail: PreventionText.actionsNoneDetail)
            } else {
                table
            }
            pager(
                newer: nil,
                older: hasMore
                    ? rows.last.map { "/actions?state=\(filter.rawValue)&after=\($0.action.id)" } : nil)
        }
    }

    private var table: Node {
        div(.class("card", "table-frame")) {
            Web.table(.class("table", "table--rows")) {
                thead {
                    tr {
                        th(.scope("col")) { PreventionText.actionTitle }
                        th(.scope("col")) { PreventionText.cause }
                        th(.scope("col")) { PreventionText.actionOwner }
                        th(.scope("col")) { PreventionText.actionDue }
                        th(.scope("col")) { PreventionText.actionCheck }
                        th(.scope("col")) { PreventionText.actionState }
                    }
                }
                tbody { for row in rows { line(row) } }
            }
        }
    }

    private func line(_ row: (action: CorrectiveAction, cause: Text, owner: String)) -> Node {
        tr {
            th(.scope("row")) {
                a(.class("row-link"), .href("/actions/\(row.action.id)")) { userWords(row.action.plan.title) }
            }
            td { row.cause }
            td { userWords(row.owner) }
            td {
                timeTag(row.action.plan.dueAt, .short)
                if row.action.isLate(at: now) { " "; chip(PreventionText.actionLate, .red) }
            }
            td { timeTag(row.action.plan.effectiveOn, .short) }
            td { chip(row.action.state.text, row.action.state.tone) }
        }
    }
}
