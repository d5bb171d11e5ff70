import Hummingbird
import Primitives
import Storage
import Web

/// The settings of a brand, further brands, and moving between them.
struct BrandRoutes: Sendable {
    let kit: PeopleKit

    func add(to router: some RouterMethods<AramContext>) {
        router.get("/settings", use: enterSettings)
        router.get("/settings/brand", use: show)
        router.post("/settings/brand", use: change)
        router.get("/brands/new", use: showNew)
        router.post("/brands", use: add)
        router.post("/brand", use: enter)
    }

    /// The first page of the settings that the viewer may see, else the own profile.
    private func enterSettings(_ request: Request, _ context: AramContext) async throws -> Response {
        let links = settingsLinks(try context.requireViewer(), more: kit.moreSettings)
        return .seeOther(links.first?.href ?? "/profile")
    }

    private func show(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageSettings)
        let tenant = try await tenant(of: viewer)
        return try await page(
            FormState(tenant), version: tenant.version, viewer, context,
            saved: request.uri.queryParameters["saved"] != nil)
    }

    private func change(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageSettings)
        var reader = FormReader(context.form)
        var details = TenantDetails(reading: &reader)
        details?.senderName = reader.words("sender")
        details?.senderEmail = reader.email("sender-email", required: false)
        let country = reader.words("country")
        if !country.isEmpty && DialingPlan.of(country: country) == nil {
            reader.refuse("country", WebText.fieldNotChoice)
        }
        let version = reader.number("version", in: 1...Int.max) ?? 0
        guard reader.isFine, let wanted = details else {
            return try await page(reader.state, version: version, viewer, context, status: 422)
        }
        let act = kit.act(of: viewer, context)
        do {
            try await kit.database.write(in: act.tenant) { tx in
                try changeTenant(wanted, version: version, by: act, in: tx)
                let set: JSONValue = country.isEmpty ? .null : .string(country)
                guard try TenantRecord.find(act.tenant, in: tx)?.settings[Tenant.countrySetting] ?? .null != set else {
                    return
                }
                try changeSetting(Tenant.countrySetting, to: set, by: act, in: tx)
            }
            return .seeOther("/settings/brand?saved=1")
        } catch is StaleVersion {
            reader.refuse("company", WebText.conflictDetail)
            return try await page(
                reader.state, version: try await tenant(of: viewer).version, viewer, context, status: 409)
        }
    }

    private func showNew(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageSettings)
        let tenant = try await tenant(of: viewer)
        var state = FormState(tenant)
        state.values["company"] = nil
        return try await newPage(state, viewer, context)
    }

    private func add(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageSettings)
        var reader = FormReader(context.form)
        guard let details = TenantDetails(reading: &reader) else {
            return try await newPage(reader.state, viewer, context, status: 422)
        }
        let (now, ids) = (context.locale.now, kit.desk.ids)
        let act = Act(tenant: ids.make(at: now), actor: .staff(viewer.staff), at: now, ids: ids)
        try await kit.database.write(in: act.tenant) { try addTenant(details, by: act, in: $0) }
        return try await move(to: act.tenant, request, context)
    }

    private func enter(_ request: Request, _ context: AramContext) async throws -> Response {
        guard let tenant = TenantID(context.form.text("brand")) else { throw WebRefusal.notFound }
        return try await move(to: tenant, request, context)
    }

    private func move(to tenant: TenantID, _ request: Request, _ context: AramContext) async throws -> Response {
        let signedIn = try await kit.signedIn(request, context)
        let act = kit.act(of: try context.requireViewer(), context)
        try await kit.database.write(in: act.tenant) { try switchBrand(signedIn.session, to: tenant, by: act, in: $0) }
        return .seeOther("/")
    }

    private func tenant(of viewer: Viewer) async throws -> Tenant {
        let found = try await kit.database.read(in: viewer.tenant) { try TenantRecord.find(viewer.tenant, in: $0) }
        guard let found else { throw WebRefusal.notFound }
        return found
    }

    private func page(
        _ state: FormState, version: Int, _ viewer: Viewer, _ context: AramContext, saved: Bool = false,
        status: Int = 200
    ) async throws -> Response {
        try await kit.answer(
            WebText.settings, at: "/settings", viewer, context, status: status,
            views: settingsTabs(at: "/settings/brand", viewer, more: kit.moreSettings)
        ) {
            BrandPage(state: state, version: version, saved: saved).node
        }
    }

    private func newPage(
        _ state: FormState, _ viewer: Viewer, _ context: AramContext, status: Int = 200
    ) async throws -> Response {
        try await kit.answer(PeopleText.brandAdd, at: "/settings", viewer, context, status: status) {
            NewBrandPage(state: state).node
        }
    }
}

extension FormState {
    fileprivate init(_ tenant: Tenant) {
        self.init([
            "company": tenant.name, "language": tenant.language.rawValue, "zone": tenant.timeZone,
            "currency": tenant.currency.code, "country": tenant.country ?? "", "sender": tenant.senderName,
            "sender-email": tenant.senderEmail?.description ?? "",
        ])
    }
}
