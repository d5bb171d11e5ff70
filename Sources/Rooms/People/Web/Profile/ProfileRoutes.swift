import Hummingbird
import Primitives
import Storage
import Web

/// The own profile and what belongs to the person alone.
struct ProfileRoutes: Sendable {
    let kit: PeopleKit

    func add(to router: some RouterMethods<AramContext>) {
        router.get("/profile", use: show)
        router.post("/profile", use: change)
        router.post("/profile/theme", use: changeTheme)
        router.post("/profile/password", use: changeOwnPassword)
        router.post("/profile/sessions/:id/closure", use: end)
        router.post("/presence", use: changePresence)
    }

    private func show(_ request: Request, _ context: AramContext) async throws -> Response {
        try await page(request, context, saved: request.uri.queryParameters["saved"] != nil)
    }

    private func change(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.requireViewer()
        var reader = FormReader(context.form)
        let name = reader.words("name", required: true)
        let language = reader.choice("language", of: LanguageCode.self)
        let theme = reader.choice("theme", of: ThemeChoice.self)
        guard reader.isFine, let language, let theme else {
            return try await page(request, context, account: reader.state, status: 422)
        }
        let act = kit.act(of: viewer, context)
        try await kit.database.write(in: act.tenant) { tx in
            try changeOwnAccount(name: name, language: language, theme: theme, by: act, in: tx)
        }
        return .seeOther("/profile?saved=1")
    }

    private func changeTheme(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.requireViewer()
        guard let theme = ThemeChoice(rawValue: context.form.text("theme")) else { throw WebRefusal.badRequest }
        let act = kit.act(of: viewer, context)
        try await kit.database.write(in: act.tenant) { tx in
            guard let person = try StaffRecord.find(viewer.staff, in: tx) else { throw MembershipRefusal.unknown }
            try changeOwnAccount(name: person.name, language: person.language, theme: theme, by: act, in: tx)
        }
        return request.wantsFragment ? .done : .seeOther("/profile")
    }

    private func changeOwnPassword(_ request: Request, _ context: AramContext) async throws -> Response {
        let signedIn = try await kit.signedIn(request, context)
        var problems: [String: Text] = [:]
        do {
            try await changePassword(
                of: signedIn, from: context.form.text("present-password"), to: context.form.text("new-password"),
                at: context.locale.now, through: kit.desk)
            return .seeOther("/profile?saved=1")
        } catch let refusal as PasswordRefusal {
            problems[refusal == .wrongPresent ? "present-password" : "new-password"] = refusal.text
        }
        return try await page(request, context, password: FormState(problems: problems), status: 422)
    }

    private func end(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.requireViewer()
        let id = try context.pathID("id", SessionID.self)
        let act = kit.act(of: viewer, context)
        try await kit.database.write(in: act.tenant) { tx in try endSession(id, of: viewer.staff, by: act, in: tx) }
        return .seeOther("/profile")
    }

    private func changePresence(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.requireViewer()
        guard let state = PresenceState(rawValue: context.form.text("state")) else { throw WebRefusal.badRequest }
        let act = kit.act(of: viewer, context)
        try await kit.database.write(in: act.tenant) { tx in try setPresence(state, of: viewer.staff, by: act, in: tx) }
        return request.wantsFragment ? .done : .seeOther(ReturnAddress(context.form.text("next")).path)
    }

    private func page(
        _ request: Request, _ context: AramContext, account: FormState? = nil, password: FormState = FormState(),
        saved: Bool = false, status: Int = 200
    ) async throws -> Response {
        let viewer = try context.requireViewer()
        let signedIn = try await kit.signedIn(request, context)
        let (now, panels) = (context.locale.now, kit.profilePanels)
        let model = try await kit.database.read(in: viewer.tenant) { snapshot in
            ProfileModel(
                signedIn: signedIn, presence: try presence(of: viewer.staff, in: snapshot),
                sessions: try SessionRecord.open(of: viewer.staff, at: now, in: snapshot),
                brands: try MembershipRecord.tenants(of: viewer.staff, in: snapshot),
                panels: try panels.map { try $0.node(viewer, snapshot) })
        }
        let staff = signedIn.staff
        let stored = FormState(["name": staff.name, "language": staff.language.rawValue, "theme": staff.theme.rawValue])
        return try await kit.answer(WebText.yourProfile, at: "/profile", viewer, context, status: status) {
            ProfilePage(model: model, account: account ?? stored, password: password, saved: saved).node
        }
    }
}

extension PeopleKit {
    /// The session of the request's cookie with its person, for acts that need more than the viewer.
    func signedIn(_ request: Request, _ context: AramContext) async throws -> SignedIn {
        let now = context.locale.now
        guard let secret = SessionCookie(settings).secret(in: request),
            let found = try await database.read(
                in: nil,
                {
                    try SessionRecord.authenticate(secret: secret, at: now, in: $0)
                })
        else { throw WebRefusal.signInFirst }
        return found
    }
}
