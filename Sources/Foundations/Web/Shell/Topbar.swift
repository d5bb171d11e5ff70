/// Heading, search, theme and notifications.
struct Topbar {
    let title: Text
    let views: Node
    let actions: Node
    let theme: Theme

    var node: Node {
        header(.class("topbar")) {
            div(.class("topbar__title")) {
                h1 { title }
                liveMark
            }
            views
            div(.class("topbar__end")) {
                topbarTools(theme: theme)
                actions
            }
        }
    }
}

/// Tells whether the live stream runs; the words follow a data attribute that the script sets.
package var liveMark: Node {
    span(.class("live", "hide-s"), .role("status")) {
        span(.class("live__on")) { WebText.live }
        span(.class("live__off")) { WebText.offline }
    }
}

/// The buttons that every top bar has; a page with its own top bar puts them at its end.
package func topbarTools(theme: Theme) -> Node {
    nodes {
        a(.class("searchbtn"), .href("/search"), .aria("label", WebText.searchOrCommand), .data("palette-open")) {
            icon(.search)
            span { WebText.searchOrCommand }
            kbd(.aria("hidden", true)) { "Ctrl K" }
        }
        postForm(
            "/profile/theme", .class("hide-s"), .data("theme-form"), .hx("post", "/profile/theme"), .hx("swap", "none")
        ) {
            iconButton(
                WebText.theme, icon: .sunMoon, type: "submit", .name("theme"),
                .value(theme == .dark ? "light" : "dark"))
        }
        a(
            .class("btn", "btn--ghost", "btn--icon"), .href("/notifications"), .aria("label", WebText.notifications),
            .title(WebText.notifications)
        ) {
            icon(.bell)
        }
    }
}
