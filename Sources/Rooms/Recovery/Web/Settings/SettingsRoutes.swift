import Hummingbird
package import People
import Primitives
import Storage
import Web

/// The page of this room's settings, for the list of all settings.
package var recoverySettingsLinks: [SettingsLink] {
    [SettingsLink(RecoveryText.settingsTitle, href: "/settings/recovery", permission: .manageSettings)]
}

/// Thanks with their hold-out group, and how early promises warn.
struct SettingsRoutes: Sendable {
    let kit: RecoveryKit

    func add(to router: some RouterMethods<AramContext>) {
        router.get("/settings/recovery", use: show)
        router.post("/settings/recovery", use: change)
    }

    private func show(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageSettings)
        let settings = try await kit.database.read(in: viewer.tenant) { try RecoverySettings.find(in: $0) }
        return try await page(
            SettingsPage.state(of: settings), viewer, context, isSaved: request.uri.queryParameters["saved"] != nil)
    }

    private func page(
        _ state: FormState, _ viewer: Viewer, _ context: AramContext, isSaved: Bool = false, status: Int = 200
    ) async throws -> Response {
        let since = context.locale.now - .days(365)
        let effect = try await kit.database.read(in: viewer.tenant) { try ThanksEffect.find(since: since, in: $0) }
        return try await kit.answer(
            RecoveryText.settingsTitle, at: "/settings", viewer, context, status: status,
            views: linkButton(WebText.settings, href: "/settings", icon: .undo2, flip: true, look: .ghost, small: true)
        ) { SettingsPage(state: state, effect: effect, isSaved: isSaved).node }
    }

    private func change(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageSettings)
        var reader = FormReader(context.form)
        let percent = reader.number("hold-out", in: 0...50)
        let warning = context.form.text("warning")
        let minutes = Int(warning)
        if warning != "usual" && !PromiseWarning.choices.contains(where: { $0 == minutes }) {
            reader.refuse("warning", WebText.fieldNotChoice)
        }
        let isOn = reader.isOn("thanks")
        guard reader.isFine, let percent else { return try await page(reader.state, viewer, context, status: 422) }
        let settings = RecoverySettings(
            sendsThanks: isOn, holdOut: HoldOut(percent: percent), warning: PromiseWarning(minutes: minutes))
        try await kit.write(viewer, context) { act, tx in try setRecovery(settings, by: act, in: tx) }
        return .seeOther("/settings/recovery?saved=1")
    }
}
