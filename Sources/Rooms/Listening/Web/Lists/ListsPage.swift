import Primitives
import Web

/// The upload form and the lists of late.
struct ListsPage {
    let lists: [UploadedList]
    let state: FormState

    var node: Node {
        div(.class("split")) {
            card(ListeningText.listsRecent) {
                if lists.isEmpty {
                    emptyState(
                        .fileSpreadsheet, title: ListeningText.listsEmpty, detail: ListeningText.listsEmptyDetail)
                } else {
                    div(.class("table-frame")) { recent }
                }
            }
            card(ListeningText.listUpload) {
                postForm("/lists", .class("form"), .enctype("multipart/form-data")) {
                    radios(
                        ListeningText.listKind, "kind", in: state,
                        choices: [ListKind.feedback, .customers, .orders].map { Choice($0.rawValue, $0.text) })
                    fileField(
                        ListeningText.file, "file", in: state, accept: ".csv,text/csv", hint: ListeningText.fileHint)
                    submitButton(ListeningText.checkList, icon: .upload)
                }
                p(.class("small", "muted")) { ListeningText.templates }
                ul(.class("cluster", "small")) {
                    for kind in ListKind.allCases {
                        li { a(.href("/lists/templates/\(kind.rawValue)")) { kind.text } }
                    }
                }
            }
        }
    }

    private var recent: Node {
        table(.class("table", "table--rows")) {
            thead {
                tr {
                    th(.scope("col")) { ListeningText.file }
                    th(.scope("col")) { ListeningText.listKind }
                    th(.scope("col")) { ListeningText.rowsTaken }
                    th(.scope("col")) { ListeningText.rowsRefused }
                    th(.scope("col")) { ListeningText.stateHeading }
                    th(.scope("col")) { ListeningText.when }
                }
            }
            tbody {
                for list in lists {
                    tr {
                        th(.scope("row")) {
                            a(.class("row-link"), .href("/lists/\(list.id)")) { userWords(list.fileName) }
                        }
                        td { list.kind.text }
                        td(.class("numcell")) { list.state == .checked ? 0 : list.counts.taken }
                        td(.class("numcell")) { list.counts.refused }
                        td { chip(list.state.text, list.state.tone) }
                        td { timeTag(list.createdAt) }
                    }
                }
            }
        }
    }
}

extension ListKind {
    var text: Text {
        switch self {
        case .feedback: ListeningText.kindFeedback
        case .customers: ListeningText.kindCustomers
        case .orders: ListeningText.kindOrders
        case .invitations: ListeningText.kindInvitations
        }
    }
}

extension ListState {
    var text: Text {
        switch self {
        case .checked: ListeningText.listChecked
        case .running: ListeningText.listRunning
        case .done: ListeningText.listDone
        case .dropped: ListeningText.listDropped
        }
    }

    var tone: Tone {
        switch self {
        case .checked: .accent
        case .running: .yellow
        case .done: .green
        case .dropped: .plain
        }
    }
}
