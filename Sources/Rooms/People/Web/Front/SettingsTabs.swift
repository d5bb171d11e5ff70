import Web

/// The pages of the settings that the viewer may see, this room's first.
func settingsLinks(_ viewer: Viewer, more: [SettingsLink]) -> [SettingsLink] {
    let own = [
        SettingsLink(PeopleText.brandTitle, href: "/settings/brand", permission: .manageSettings),
        SettingsLink(PeopleText.staffTitle, href: "/staff", permission: .manageShifts),
        SettingsLink(PeopleText.keysTitle, href: "/keys", permission: .manageKeys),
    ]
    return (own + more).filter { viewer.allows($0.permission) }
}

/// The same pages as tabs.
func settingsTabs(at address: String, _ viewer: Viewer, more: [SettingsLink]) -> Node {
    tabs(
        WebText.settings,
        settingsLinks(viewer, more: more).map { Tab($0.text, href: $0.href, isCurrent: $0.href == address) })
}
