package import People

/// The pages of this room's settings, for the list of all settings.
package var handlingSettingsLinks: [SettingsLink] {
    [
        SettingsLink(HandlingText.causes, href: "/settings/causes", permission: .manageCauses),
        SettingsLink(HandlingText.plans, href: "/settings/plans", permission: .managePlans),
        SettingsLink(HandlingText.templates, href: "/settings/macros", permission: .managePlans),
        SettingsLink(HandlingText.wording, href: "/settings/wording", permission: .managePlans),
        SettingsLink(HandlingText.openingHours, href: "/settings/calendar", permission: .manageSettings),
        SettingsLink(HandlingText.serviceLevels, href: "/settings/service-levels", permission: .manageSettings),
    ]
}
