/// A symbol beside words; it is hidden from screen readers, so the words must say it all.
package func icon(_ name: IconName, flip: Bool = false, size: IconSize = .normal) -> Node {
    svg(.class("icon"), .class(size.rawValue), .class("icon--flip", if: flip), .aria("hidden", true)) {
        use(.icons, symbol: name.rawValue)
    }
}

/// How large a symbol is drawn.
package enum IconSize: String, Sendable {
    /// 15 px.
    case small = "icon--sm"
    /// 18 px.
    case normal = ""
    /// 22 px.
    case large = "icon--lg"
}
