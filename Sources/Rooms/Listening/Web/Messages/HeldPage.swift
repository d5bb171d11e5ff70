import Primitives
import Web

/// The list of mail that stands in no case.
struct HeldPage {
    let rows: [RawMessageRow]

    var node: Node {
        if rows.isEmpty {
            return emptyState(.mailCheck, title: ListeningText.heldEmpty, detail: ListeningText.heldEmptyDetail)
        }
        return div(.class("table-frame", "card")) {
            table(.class("table")) {
                thead {
                    tr {
                        th(.scope("col")) { ListeningText.heldFrom }
                        th(.scope("col")) { ListeningText.partSubject }
                        th(.scope("col")) { ListeningText.heldWhy }
                        th(.scope("col")) { ListeningText.when }
                        th(.scope("col")) { span(.class("vh")) { WebText.more } }
                    }
                }
                tbody {
                    for row in rows { line(row) }
                }
            }
        }
    }

    private func line(_ row: RawMessageRow) -> Node {
        tr {
            td(.dir(.leftToRight)) { row.fromAddress ?? row.envelopeFrom }
            td(.dir(.auto)) { row.subject ?? "" }
            td { chip(why(row)) }
            td { timeTag(row.receivedAt) }
            td {
                postForm("/messages/\(row.id)/release") {
                    submitButton(ListeningText.heldRelease, look: .normal, small: true)
                }
            }
        }
    }

    private func why(_ row: RawMessageRow) -> Text {
        switch row.kind {
        case "bounce": ListeningText.whyBounce
        case "loop": ListeningText.whyLoop
        case "auto_reply": ListeningText.whyAutoReply
        case "bulk": ListeningText.whyBulk
        case HeldReason.tooLarge.rawValue: ListeningText.whyTooLarge
        case HeldReason.unfetched.rawValue: ListeningText.whyUnfetched
        default: row.state == .quarantined ? ListeningText.whyUnreadable : ListeningText.whyDecide
        }
    }
}
