import Primitives
import Storage
import Web

/// Mails and calls that failed for good: what, why, and what to do about it.
struct DeadLetterPage {
    let letters: DeadLetters
    let kind: String?
    let isLater: Bool

    var node: Node {
        div(.class("stack")) {
            p(.class("muted")) { AlertingText.deadLettersIntro }
            if letters.waiting > 0 { notice(AlertingText.stillTrying(count: letters.waiting), .yellow, icon: .clock) }
            if letters.total > 0 { kinds }
            if letters.page.isEmpty {
                emptyState(.mailCheck, title: AlertingText.deadLettersNone, detail: AlertingText.deadLettersNoneDetail)
            } else {
                list
                pager(newer: isLater ? address(after: nil) : nil, older: letters.next.map { address(after: $0) })
            }
        }
    }

    private var kinds: Node {
        tabs(
            AlertingText.deadLetters,
            [Tab(WebText.all, href: "/settings/outbox", count: letters.total, isCurrent: kind == nil)]
                + letters.counts.sorted { $0.key < $1.key }.map { entry in
                    Tab(
                        outboxKindText(entry.key), href: "/settings/outbox?kind=\(entry.key)", count: entry.value,
                        isCurrent: kind == entry.key)
                })
    }

    private var list: Node {
        div(.class("table-frame", "card")) {
            table(.class("table")) {
                thead {
                    tr {
                        th(.scope("col")) { AlertingText.time }
                        th(.scope("col")) { AlertingText.deliveryKind }
                        th(.scope("col")) { AlertingText.why }
                        th(.scope("col")) { AlertingText.deliveryAttempts }
                        th(.scope("col")) { span(.class("vh")) { WebText.more } }
                    }
                }
                tbody { for letter in letters.page { row(letter) } }
            }
        }
    }

    private func row(_ letter: DeadLetter) -> Node {
        tr {
            td { timeTag(letter.createdAt, .shortDateTime) }
            td {
                if let link = link(letter) {
                    a(.href(link)) { outboxKindText(letter.kind) }
                } else {
                    outboxKindText(letter.kind)
                }
            }
            td { outboxReasonText(letter.reason) }
            td(.class("num")) { letter.attempts }
            td {
                div(.class("cluster")) {
                    postForm("/settings/outbox/\(letter.id)/trial") {
                        submitButton(AlertingText.tryAgain, icon: .redo, flip: true, look: .normal, small: true)
                    }
                    actionButton(
                        AlertingText.giveUp, look: .ghost, small: true, .popoverTarget("drop-\(letter.id)"))
                    confirmDialog(
                        id: "drop-\(letter.id)", title: AlertingText.giveUpTitle, detail: AlertingText.giveUpDetail,
                        confirm: AlertingText.giveUp, action: "/settings/outbox/\(letter.id)/end")
                }
            }
        }
    }

    /// The page of the thing that it was about, where there is one.
    private func link(_ letter: DeadLetter) -> String? {
        if let item = letter.payload["case"]?.text { return "/cases/\(item)" }
        if let alert = letter.payload["alert"]?.text { return "/alerts/\(alert)" }
        if let target = letter.payload["target"]?.text { return "/settings/webhooks/\(target)" }
        return nil
    }

    private func address(after place: Identifier<OutboxTag>?) -> String {
        let parts = [kind.map { "kind=\($0)" }, place.map { "after=\($0)" }].compactMap { $0 }
        return "/settings/outbox" + (parts.isEmpty ? "" : "?" + parts.joined(separator: "&"))
    }
}
