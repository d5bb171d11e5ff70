import Primitives
import Web

/// One uploaded list: what the dry run or the import found, row by row, and what to do with it.
struct ListPage {
    let list: UploadedList
    let preview: ListTable?

    private static let previewRows = 5

    var node: Node {
        div(.class("stack"), .id("list")) {
            banner
            card(ListeningText.listReport) { facts(counts) }
            if let preview { firstRows(preview) }
            if !list.counts.problems.isEmpty { problems }
            if list.state == .checked { decision }
        }
    }

    private var banner: Node {
        switch list.state {
        case .checked: notice(ListeningText.dryRunNote, .accent, icon: .info)
        case .running:
            div(
                .hx("get", "/lists/\(list.id)"), .hx("trigger", "every 2s"), .hx("select", "#list"),
                .hx("target", "#list")
            ) {
                notice(ListeningText.runningNote, .yellow, icon: .loaderCircle)
            }
        case .done: notice(ListeningText.doneNote, .green, icon: .circleCheck)
        case .dropped: notice(ListeningText.droppedNote, .plain, icon: .info)
        }
    }

    private var counts: [(name: Text, value: Node)] {
        let counts = list.counts
        let taken = list.state == .checked ? ListeningText.rowsWouldBeTaken : ListeningText.rowsTaken
        return [
            (ListeningText.listKind, .localized(list.kind.text)),
            (ListeningText.encoding, .text(list.encoding.rawValue)),
            (ListeningText.rowsTotal, .localized(.number(counts.total))),
            (taken, .localized(.number(counts.taken))),
            (ListeningText.rowsKnown, .localized(.number(counts.known))),
            (ListeningText.rowsRefused, .localized(.number(counts.refused))),
        ]
    }

    private func firstRows(_ rows: ListTable) -> Node {
        let columns = rows.columns.compactMap { $0 }
        return card(ListeningText.previewRows) {
            div(.class("table-frame")) {
                table(.class("table")) {
                    thead {
                        tr {
                            th(.scope("col")) { ListeningText.row }
                            for column in columns { th(.scope("col"), .dir(.leftToRight)) { column.rawValue } }
                        }
                    }
                    tbody {
                        for row in rows.prefix(Self.previewRows) {
                            tr {
                                th(.scope("row")) { row.number }
                                for column in columns { td(.dir(.auto)) { String((row[column] ?? "").prefix(80)) } }
                            }
                        }
                    }
                }
            }
        }
    }

    private var problems: Node {
        card(ListeningText.problemsTitle) {
            if list.counts.problems.count >= ListCounts.mostProblems {
                p(.class("small", "muted")) { ListeningText.problemsCut(count: ListCounts.mostProblems) }
            }
            div(.class("table-frame")) {
                table(.class("table")) {
                    thead {
                        tr {
                            th(.scope("col")) { ListeningText.row }
                            th(.scope("col")) { ListeningText.column }
                            th(.scope("col")) { ListeningText.problem }
                        }
                    }
                    tbody {
                        for problem in list.counts.problems {
                            tr {
                                th(.scope("row")) { problem.row }
                                td(.dir(.leftToRight)) { problem.column?.rawValue ?? "" }
                                td { problem.issue.text }
                            }
                        }
                    }
                }
            }
        }
    }

    private var decision: Node {
        div(.class("actions")) {
            if list.counts.taken > 0 {
                postForm("/lists/\(list.id)/import") {
                    submitButton(
                        list.kind == .invitations
                            ? ListeningText.sendToCount(count: list.counts.taken)
                            : ListeningText.takeCount(count: list.counts.taken), icon: .check)
                }
            }
            postForm("/lists/\(list.id)/withdrawal") { submitButton(ListeningText.dropButton, look: .normal) }
        }
    }
}
