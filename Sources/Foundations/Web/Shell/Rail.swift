/// The links beside every page; on a phone the bar at its foot.
struct Rail {
    let entries: [NavEntry]
    let viewer: Viewer
    let role: Text

    var node: Node {
        nav(.class("rail"), .aria("label", WebText.mainNavigation)) {
            a(.class("rail__brand"), .href("/"), .aria("label", WebText.brand)) {
                svg(.class("rail__mark"), .aria("hidden", true)) { use(.faces, symbol: "brand") }
                span(.class("rail__text")) { WebText.brand }
            }
            div(.class("rail__links", "scroll")) {
                for entry in entries { link(entry) }
            }
            a(.class("rail__foot"), .href("/profile"), .title(viewer.name)) {
                avatar(name: viewer.name, id: viewer.staffID)
                span(.class("rail__who")) {
                    span(.class("strong", "cut")) { userWords(viewer.name) }
                    small(.class("cut")) { role }
                }
                span(.class("vh")) { WebText.yourProfile }
            }
        }
    }

    private func link(_ entry: NavEntry) -> Node {
        nodes {
            if let group = entry.group { p(.class("rail__label")) { group } }
            a(
                .class("rail__link"), .class("rail__link--desk", if: !entry.isOnPhone), .href(entry.href),
                entry.isCurrent ? .aria("current", "page") : .none, .title(entry.text)
            ) {
                icon(entry.icon)
                span(.class("rail__text")) { entry.text }
                if let count = entry.count, count > 0 {
                    span(.class("count"), .class("count--red", if: entry.isUrgent)) { count }
                    if entry.isUrgent { span(.class("rail__dot")) }
                }
            }
        }
    }
}
