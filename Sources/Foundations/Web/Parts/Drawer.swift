/// A panel beside the content that below 74rem becomes a window opened by ``drawerButton(_:opens:icon:)``.
package func drawer(id: String, label: Text, className: String, @HTMLBuilder content: () -> Node) -> Node {
    aside(.class("drawer", className), .class("scroll"), .id(id), .popover(), .tabindex(0), .aria("label", label)) {
        actionButton(
            WebText.close, icon: .x, look: .ghost, small: true, .class("drawer__open"), .popoverTarget(id),
            .popoverAction("hide"))
        content()
    }
}

/// The button of a drawer, shown only where the drawer is a window; works without script.
package func drawerButton(_ words: Text, opens id: String, icon name: IconName = .panelRightOpen) -> Node {
    iconButton(words, icon: name, flip: true, .class("drawer__open"), .popoverTarget(id))
}

/// Commands behind one button; works without script.
package func menuButton(
    _ words: Text, id: String, icon name: IconName = .ellipsis, @HTMLBuilder content: () -> Node
) -> Node {
    nodes {
        iconButton(words, icon: name, small: true, .popoverTarget(id))
        div(.class("menu"), .id(id), .popover(), .aria("label", words)) { content() }
    }
}
