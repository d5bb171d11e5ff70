package import People
import Web

/// The pages of this room's settings, for the list of all settings.
package var alertingSettingsLinks: [SettingsLink] {
    pages.map { SettingsLink($0.0, href: $0.1, permission: $0.2) }
}

private var pages: [(Text, String, Permission)] {
    [
        (AlertingText.rules, "/settings/rules", .manageRules),
        (AlertingText.alertTimes, "/settings/alert-times", .manageRules),
        (AlertingText.webhooks, "/settings/webhooks", .manageSettings),
        (AlertingText.deadLetters, "/settings/outbox", .manageSettings),
    ]
}

/// The same pages as tabs for those who may see them.
func alertingSettingsTabs(at address: String, _ viewer: Viewer) -> Node {
    tabs(
        WebText.settings,
        pages.filter { viewer.allows($0.2) }.map { Tab($0.0, href: $0.1, isCurrent: $0.1 == address) })
}

/// A line that says what was taken away, with the button that brings it back.
func undoNotice(_ words: Text, action: String) -> Node {
    div(.class("insight", "insight--yellow"), .role("status")) {
        span { words }
        postForm(action) { submitButton(AlertingText.undo, look: .normal, small: true) }
    }
}
