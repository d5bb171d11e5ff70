package import People
import Web

/// The pages of this room's settings, for the list of all settings.
package var offersSettingsLinks: [SettingsLink] {
    offersPages.map { SettingsLink($0.text, href: $0.href, permission: $0.permission) }
}

/// The same pages as tabs of the one at `address`.
func offersSettingsTabs(at address: String, _ viewer: Viewer) -> Node {
    tabs(
        WebText.settings,
        offersPages.filter { viewer.allows($0.permission) && $0.href != "/ledger" }.map {
            Tab($0.text, href: $0.href, isCurrent: $0.href == address)
        })
}

/// One page of the settings.
private struct OffersPage {
    let text: Text
    let href: String
    let permission: Permission
}

private var offersPages: [OffersPage] {
    [
        OffersPage(text: OffersText.remedies, href: "/settings/remedies", permission: .manageRemedies),
        OffersPage(text: OffersText.policies, href: "/settings/policies", permission: .manageRemedies),
        OffersPage(text: OffersText.authority, href: "/settings/authority", permission: .manageRemedies),
        OffersPage(text: OffersText.ledger, href: "/ledger", permission: .seeStaffFigures),
    ]
}
