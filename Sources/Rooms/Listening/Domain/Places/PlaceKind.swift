/// In which way a place listens; it never changes, since printed sheets and devices out there rely on it.
package enum PlaceKind: String, CaseIterable, Sendable {
    /// A device that stands in a shop and shows the faces on its whole screen.
    case kiosk
    /// A printed sheet whose code opens the form on the customer's own phone.
    case poster
    /// A button on the brand's own site.
    case widget

    /// The way in that feedback of such a place has.
    package var channel: Channel {
        switch self {
        case .kiosk: .kiosk
        case .poster: .poster
        case .widget: .widget
        }
    }
}
