import Primitives
import Web

/// What waits for somebody, each with its way in: what other rooms ask of the viewer, then cases.
struct NeedsYouCard {
    let items: [NeedsYouItem]
    let more: [NeedsYouLine]

    private var count: Int { items.count + more.count }

    var node: Node {
        card(InsightText.needs, aside: badge) {
            if count == 0 {
                p(.class("muted")) { InsightText.needsNone }
            } else {
                ul(.class("watch")) {
                    for line in more { entry(line) }
                    for item in items { line(item) }
                }
            }
        }
    }

    private var badge: Node { count == 0 ? .none : chip(.number(count), .red) }

    private func entry(_ line: NeedsYouLine) -> Node {
        li {
            icon(line.icon)
            div(.class("t")) {
                a(.class("strong"), .href(line.href)) { line.title }
                span(.class("xs", "muted")) { Text.joined(line.remarks, separator: " · ") }
            }
            linkButton(line.action, href: line.href, small: true)
        }
    }

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
