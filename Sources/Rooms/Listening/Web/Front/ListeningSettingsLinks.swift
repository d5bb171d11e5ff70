package import People
import Web

/// The pages of this room's settings, for the list of all settings.
package var listeningSettingsLinks: [SettingsLink] {
    pages.map { SettingsLink($0.0, href: $0.1, permission: $0.2) }
}

private var pages: [(Text, String, Permission)] {
    [
        (ListeningText.mailboxes, "/settings/mailboxes", .manageSettings),
        (ListeningText.placesTitle, "/settings/places", .manageSettings),
        (ListeningText.telephony, "/settings/telephony", .manageSettings),
    ]
}

/// The same pages as tabs for those who may see them.
func listeningSettingsTabs(at address: String, _ viewer: Viewer) -> Node {
    tabs(
        WebText.settings,
        pages.filter { viewer.allows($0.2) }.map { Tab($0.0, href: $0.1, isCurrent: $0.1 == address) })
}
