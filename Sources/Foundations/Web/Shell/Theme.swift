/// The brightness that a reader has chosen.
package enum Theme: String, CaseIterable, Sendable {
    /// As the device is set.
    case system
    /// Dark words on a light ground.
    case light
    /// Light words on a dark ground.
    case dark
}
