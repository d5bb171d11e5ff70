/// What an empty list shows: what will appear here and the one thing to do.
package func emptyState(_ name: IconName, title words: Text, detail: Text, action: Node = .none) -> Node {
    div(.class("empty")) {
        icon(name, size: .large)
        h2 { words }
        p(.class("muted")) { detail }
        action
    }
}

/// Links to the pages before and behind of a list that is cut by keys; a missing address leaves its link away.
package func pager(newer: String?, older: String?) -> Node {
    guard newer != nil || older != nil else { return .none }
    return nav(.class("pager"), .aria("label", WebText.pages)) {
        if let newer { linkButton(WebText.newer, href: newer, icon: .arrowLeft, flip: true, small: true, .rel("prev")) }
        if let older {
            a(.class("btn", "btn--sm"), .href(older), .rel("next")) {
                WebText.older
                icon(.arrowRight, flip: true)
            }
        }
    }
}

/// A question before something that cannot be undone; opens and closes without script.
package func confirmDialog(
    id: String, title words: Text, detail: Text, confirm: Text, action: String, look: ButtonLook = .red,
    fields: Node = .none
) -> Node {
    dialog(.id(id), .class("dialog"), .popover(), .aria("labelledby", "\(id)-title")) {
        h2(.id("\(id)-title")) { words }
        p { detail }
        postForm(action) {
            fields
            div(.class("actions")) {
                submitButton(confirm, look: look)
                actionButton(WebText.cancel, .popoverTarget(id), .popoverAction("hide"))
            }
        }
    }
}

/// A short message that goes away by itself; it never holds the only copy of news.
package func toast(_ words: Text, _ tone: Tone = .plain) -> Node {
    let name: IconName = tone == .red ? .circleAlert : tone == .green ? .circleCheck : .info
    return div(
        .class("toast"), .class("toast--\(tone.rawValue)", if: tone != .plain), .role(tone == .red ? "alert" : "status")
    ) {
        icon(name)
        span { words }
    }
}

/// A remark inside a page.
package func notice(_ words: Text, _ tone: Tone = .accent, icon name: IconName = .lightbulb, link: Node = .none) -> Node
{
    p(.class("insight"), .class("insight--\(tone.rawValue)", if: tone != .accent)) {
        icon(name)
        span { words }
        link
    }
}

/// A line above a whole page, such as the remark that the connection is not protected.
package func banner(_ words: Text, icon name: IconName = .info) -> Node {
    aside(.class("banner"), .aria("label", words)) {
        icon(name)
        span { words }
    }
}

/// A box with a heading.
package func card(
    _ heading: Text, span: String = "", aside: Node = .none, _ attributes: Attribute...,
    @HTMLBuilder content: () -> Node
) -> Node {
    .element(
        Element(
            "section", [.class("card"), .class(span, if: !span.isEmpty)] + attributes,
            nodes {
                div(.class("card__head")) {
                    h2 { heading }
                    aside
                }
                div(.class("card__body")) { content() }
            }))
}

/// Names and values side by side.
package func facts(_ pairs: [(name: Text, value: Node)]) -> Node {
    dl(.class("facts")) {
        for pair in pairs {
            dt { pair.name }
            dd { pair.value }
        }
    }
}
