import Foundation
import Primitives

/// A page of the console: rail, top bar, the page's own content and the command palette.
package struct ConsolePage: Sendable {
    /// The name of the page, in the window and as its heading.
    package var title: Text
    /// Links of the rail.
    package var nav: [NavEntry]
    /// Whose page it is.
    package var viewer: Viewer
    /// The team or role below the viewer's name.
    package var role: Text
    /// Shows the rail as symbols alone, for pages with three columns.
    package var isNarrow: Bool
    /// Class of the main part, such as `inbox`; pages of words and forms use `page`.
    package var mainClass: String
    /// Replaces the top bar, as the case page does.
    package var topbar: Node
    /// Stands behind the heading: tabs of the page.
    package var views: Node
    /// Stands at the end of the top bar: the page's own buttons.
    package var actions: Node
    /// The content.
    package var content: Node
    /// Entries of the palette that belong to this page, shown before the links of the rail.
    package var palette: [PaletteEntry]
    /// A line above everything, such as the remark that the connection is not protected.
    package var banner: Node
    /// Lies over the end of the page, such as the card of a call.
    package var corner: Node = .none
    /// Where the live stream is; nil for pages without one.
    package var liveAddress: String?

    /// A page with the usual top bar.
    package init(
        title: Text, nav: [NavEntry], viewer: Viewer, role: Text = .verbatim(""), isNarrow: Bool = false,
        mainClass: String = "page", topbar: Node = .none, views: Node = .none, actions: Node = .none,
        palette: [PaletteEntry] = [], banner: Node = .none, liveAddress: String? = "/live",
        @HTMLBuilder content: () -> Node
    ) {
        self.title = title
        self.nav = nav
        self.viewer = viewer
        self.role = role
        self.isNarrow = isNarrow
        self.mainClass = mainClass
        self.topbar = topbar
        self.views = views
        self.actions = actions
        self.palette = palette
        self.banner = banner
        self.liveAddress = liveAddress
        self.content = content()
    }

    /// The whole document.
    package var node: Node {
        document(
            theme: viewer.theme, head: PageHead(title: title, isPublic: false).node,
            body: body(.data("live", liveAddress), .data("live-worker", .liveWorker), .data("draft-owner", owner)) {
                a(.class("skip"), .href("#main")) { WebText.skip }
                div(.class("app"), .class("app--narrow", if: isNarrow)) {
                    Rail(entries: nav, viewer: viewer, role: role).node
                    div(.class("main")) {
                        banner
                        topbar.isEmpty
                            ? Topbar(title: title, views: views, actions: actions, theme: viewer.theme).node : topbar
                        mainTag(.id("main"), .class(mainClass), .tabindex(-1)) { content }
                    }
                }
                corner
                div(
                    .class("toasts"), .id("toasts"), .role("region"), .aria("label", WebText.messages),
                    .aria("live", "polite")
                )
                Palette(entries: palette, nav: nav).node
            })
    }

    /// Drafts on a shared device are kept apart by person.
    private var owner: String { viewer.staffID.text }
}
