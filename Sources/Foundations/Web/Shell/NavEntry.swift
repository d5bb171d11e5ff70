/// One link of the rail.
package struct NavEntry: Sendable {
    let text: Text
    let icon: IconName
    let href: String
    let count: Int?
    let isUrgent: Bool
    let isCurrent: Bool
    let group: Text?
    let isOnPhone: Bool

    /// A link; a `group` starts a new heading, `isOnPhone` keeps it in the bar at the foot of a phone (five fit).
    package init(
        _ text: Text, icon: IconName, href: String, count: Int? = nil, isUrgent: Bool = false, isCurrent: Bool = false,
        group: Text? = nil, isOnPhone: Bool = false
    ) {
        self.text = text
        self.icon = icon
        self.href = href
        self.count = count
        self.isUrgent = isUrgent
        self.isCurrent = isCurrent
        self.group = group
        self.isOnPhone = isOnPhone
    }
}
