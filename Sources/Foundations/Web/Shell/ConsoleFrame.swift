/// Puts a room's content into the console: the program knows the rail of all rooms, a room knows only its page.
package struct ConsoleFrame: Sendable {
    private let entries: @Sendable (Viewer) async throws -> [NavEntry]
    private let roleName: @Sendable (Viewer) -> Text
    private let banner: Node
    private let corner: @Sendable (Viewer) async throws -> Node

    /// `entries` gives the rail with its counts for a viewer; `banner` stands above every page, such as the remark about
    /// plain http; `corner` gives what lies over the end of every page, such as the card of a call.
    package init(
        entries: @escaping @Sendable (Viewer) async throws -> [NavEntry],
        roleName: @escaping @Sendable (Viewer) -> Text,
        banner: Node = .none, corner: @escaping @Sendable (Viewer) async throws -> Node = { _ in .none }
    ) {
        self.entries = entries
        self.roleName = roleName
        self.banner = banner
        self.corner = corner
    }

    /// A page at `address`, whose entry of the rail is marked; the caller may still change its parts.
    package func page(
        _ title: Text, at address: String, viewer: Viewer, isNarrow: Bool = false, mainClass: String = "page",
        @HTMLBuilder content: () -> Node
    ) async throws -> ConsolePage {
        let nav = try await entries(viewer).map { $0.marked(at: address) }
        var page = ConsolePage(
            title: title, nav: nav, viewer: viewer, role: roleName(viewer), isNarrow: isNarrow, mainClass: mainClass,
            banner: banner, content: content)
        page.corner = try await corner(viewer)
        return page
    }
}

extension NavEntry {
    fileprivate func marked(at address: String) -> NavEntry {
        NavEntry(
            text, icon: icon, href: href, count: count, isUrgent: isUrgent, isCurrent: href == address, group: group,
            isOnPhone: isOnPhone)
    }
}
