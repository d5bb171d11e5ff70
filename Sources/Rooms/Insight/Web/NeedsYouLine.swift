package import Storage
package import Web

/// One thing on the dashboard that waits for the viewer and belongs to another room, such as an offer to approve.
package struct NeedsYouLine: Sendable {
    /// What waits, such as the customer's name.
    let title: Node
    /// Why, in a few words each.
    let remarks: [Text]
    /// The symbol before it.
    let icon: IconName
    /// The page on which it is decided.
    let href: String
    /// The word of the link to that page.
    let action: Text

    /// A line with the way to the page on which it is decided.
    package init(title: Node, remarks: [Text], icon: IconName, href: String, action: Text) {
        self.title = title
        self.remarks = remarks
        self.icon = icon
        self.href = href
        self.action = action
    }
}

/// Reads what another room puts on the list for this viewer; the program gives it in, since no room knows Insight.
package typealias NeedsYouSource = @Sendable (Viewer, Snapshot) throws -> [NeedsYouLine]
