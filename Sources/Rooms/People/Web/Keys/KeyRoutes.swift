import Hummingbird
import Primitives
import Storage
import Web

/// Making and revoking API keys.
struct KeyRoutes: Sendable {
    let kit: PeopleKit

    func add(to router: some RouterMethods<AramContext>) {
        router.get("/keys", use: show)
        router.post("/keys", use: make)
        router.post("/keys/:id/revocation", use: revoke)
    }

    private func show(_ request: Request, _ context: AramContext) async throws -> Response {
        try await page(context)
    }

    /// The secret is in this one answer and in no address, so there is no redirect.
    private func make(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageKeys)
        let name = context.form.text("name")
        let scopes = Set(context.form.all("scopes").compactMap { ApiScope(rawValue: $0) })
        let act = kit.act(of: viewer, context)
        do {
            let made = try await kit.database.write(in: act.tenant) {
                try makeApiKey(name, scopes: scopes, by: act, in: $0)
            }
            return try await page(context, newSecret: made.secret, status: 201)
        } catch let refusal as ApiKeyRefusal {
            let field = refusal == .noScope ? "scopes" : "name"
            return try await page(context, state: context.form.state(problems: [field: refusal.text]), status: 422)
        }
    }

    private func revoke(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageKeys)
        let id = try context.pathID("id", ApiKeyID.self)
        let act = kit.act(of: viewer, context)
        try await kit.database.write(in: act.tenant) { try revokeApiKey(id, by: act, in: $0) }
        return .seeOther("/keys")
    }

    private func page(
        _ context: AramContext, state: FormState = FormState(), newSecret: String? = nil, status: Int = 200
    ) async throws -> Response {
        let viewer = try context.require(.manageKeys)
        let keys = try await kit.database.read(in: viewer.tenant) { try ApiKeyRecord.all(in: $0) }
        return try await kit.answer(
            WebText.settings, at: "/settings", viewer, context, status: status,
            views: settingsTabs(at: "/keys", viewer, more: kit.moreSettings)
        ) {
            KeyPage(keys: keys, state: state, newSecret: newSecret).node
        }
    }
}
