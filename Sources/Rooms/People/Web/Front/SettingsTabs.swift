import Web

/// The pages of the settings as tabs, those that the viewer may see.
func settingsTabs(at address: String, _ viewer: Viewer, more: [SettingsLink]) -> Node {
    let own = [
        SettingsLink(PeopleText.brandTitle, href: "/settings/brand", permission: .manageSettings),
        SettingsLink(PeopleText.staffTitle, href: "/staff", permission: .manageShifts),
        SettingsLink(PeopleText.keysTitle, href: "/keys", permission: .manageKeys),
    ]
    return tabs(
        WebText.settings,
        (own + more).filter { viewer.allows($0.permission) }.map {
            Tab($0.text, href: $0.href, isCurrent: $0.href == address)
        })
}
