/// Puts a room's content into the console: the program knows the rail of all rooms, a room knows only its page.
package struct ConsoleFrame: Sendable {
    private let entries: @Sendable (Viewer) async throws -> [NavEntry]
    private let roleName: @Sendable (Viewer) -> Text
    private let banner: Node

    /// `entries` gives the rail with its counts for a viewer; `banner` stands above every page, such as the remark about plain http.
    package init(
        entries: @escaping @Sendable (Viewer) async throws -> [NavEntry],
        roleName: @escaping @Sendable (Viewer) -> Text,
        banner: Node = .none
    ) {
        self.entries = entries
        self.roleName = roleName
        self.banner = banner
    }

    /// A page at `address`, whose entry of the rail is marked; the caller may still change its parts.
    package func page(
        _ title: Text, at address: String, viewer: Viewer, isNarrow: Bool = false, mainClass: String = "page",
        @HTMLBuilder content: () -> Node
    ) async throws -> ConsolePage {
        let nav = try await entries(viewer).map { $0.marked(at: address) }
        return ConsolePage(
            title: title, nav: nav, viewer: viewer, role: roleName(viewer), isNarrow: isNarrow, mainClass: mainClass,
            banner: banner, content: content)
    }
}

extension NavEntry {
    fileprivate func marked(at address: String) -> NavEntry {
        NavEntry(
            text, icon: icon, href: href, count: count, isUrgent: isUrgent, isCurrent: href == address, group: group,
            isOnPhone: isOnPhone)
    }
}
