import Listening
import Primitives
import Web

/// Angry clicks that no human has confirmed, with whose they are.
struct UnconfirmedPage {
    let rows: [UnconfirmedAnswer]
    let newer: String?
    let older: String?
    let seen: FeedbackID?

    var node: Node {
        div(.class("stack")) {
            p(.class("muted")) { AlertingText.unconfirmedIntro }
            if let seen { undoNotice(AlertingText.lookedAt, action: "/alerts/unconfirmed/\(seen)/restoration") }
            if rows.isEmpty {
                emptyState(
                    .shieldCheck, title: AlertingText.unconfirmedNone, detail: AlertingText.unconfirmedNoneDetail)
            } else {
                list
                pager(newer: newer, older: older)
            }
        }
    }

    private var list: Node {
        div(.class("table-frame", "card")) {
            table(.class("table")) {
                thead {
                    tr {
                        th(.scope("col")) { AlertingText.customer }
                        th(.scope("col")) { AlertingText.touchpoint }
                        th(.scope("col")) { AlertingText.time }
                        th(.scope("col")) { AlertingText.openCases }
                        th(.scope("col")) { span(.class("vh")) { WebText.more } }
                    }
                }
                tbody { for row in rows { line(row) } }
            }
        }
    }

    private func line(_ row: UnconfirmedAnswer) -> Node {
        tr {
            td {
                if let customer = row.customer {
                    a(.href("/customers/\(customer)")) {
                        row.customerName.isEmpty ? .localized(AlertingText.someone) : userWords(row.customerName)
                    }
                } else {
                    AlertingText.someone
                }
                if row.isKeyAccount { chip(AlertingText.keyAccount, .gold, icon: .star) }
            }
            td { row.touchpoint.text }
            td { a(.href("/feedback/\(row.feedback)")) { timeTag(row.at, .shortDateTime) } }
            td { row.openCases > 0 ? Node.localized(.number(row.openCases)) : Node.text("–") }
            td {
                postForm("/alerts/unconfirmed/\(row.feedback)/look") {
                    submitButton(AlertingText.markLooked, icon: .check, look: .normal, small: true)
                }
            }
        }
    }
}
