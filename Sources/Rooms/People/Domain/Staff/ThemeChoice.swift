/// How a member's pages look.
package enum ThemeChoice: String, CaseIterable, Sendable {
    /// As the device is set.
    case system
    /// Dark words on light ground.
    case light
    /// Light words on dark ground.
    case dark
}
