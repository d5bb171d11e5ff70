/// One view among several; a link, so that it has an address.
package struct Tab: Sendable {
    let text: Text
    let href: String
    let count: Int?
    let isCurrent: Bool

    /// A view with an optional number behind its name.
    package init(_ text: Text, href: String, count: Int? = nil, isCurrent: Bool = false) {
        self.text = text
        self.href = href
        self.count = count
        self.isCurrent = isCurrent
    }
}

/// Views side by side; `label` names the group for screen readers.
package func tabs(_ label: Text, _ tabs: [Tab]) -> Node {
    nav(.class("tabs"), .aria("label", label)) {
        for tab in tabs {
            a(.class("tab"), .href(tab.href), .current(if: tab.isCurrent)) {
                tab.text
                if let count = tab.count { span(.class("num")) { count } }
            }
        }
    }
}
