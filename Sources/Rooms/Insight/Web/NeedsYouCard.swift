import Primitives
import Web

/// Cases that wait for somebody, each with its way in.
struct NeedsYouCard {
    let items: [NeedsYouItem]

    var node: Node {
        card(InsightText.needs, span: "span4", aside: badge) {
            if items.isEmpty {
                p(.class("muted")) { InsightText.needsNone }
            } else {
                ul(.class("watch")) { for item in items { line(item) } }
            }
        }
    }

    private var badge: Node { items.isEmpty ? .none : chip(.number(items.count), .red) }

    private func line(_ item: NeedsYouItem) -> Node {
        li {
            Face(word: item.faceWord).map { face($0) }
            div(.class("t")) {
                a(.class("strong"), .href("/cases/\(item.caseID)")) { name(item) }
                span(.class("xs", "muted")) { Text.joined(remarks(item), separator: " · ") }
            }
            linkButton(InsightText.needsOpen, href: "/cases/\(item.caseID)", small: true)
        }
    }

    private func name(_ item: NeedsYouItem) -> Node {
        item.customerName.isEmpty
            ? .localized(InsightText.needsNameless(number: item.number)) : userWords(item.customerName)
    }

    private func remarks(_ item: NeedsYouItem) -> [Text] {
        var remarks: [Text] = []
        if item.reopenCount > 0 { remarks.append(InsightText.needsAgain) }
        if item.isKeyAccount { remarks.append(InsightText.needsKey) }
        if let due = item.replyDueAt { remarks.append(.due(due)) }
        return remarks
    }
}
