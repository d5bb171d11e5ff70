import Hummingbird
import Primitives
import Storage
import Web

/// Joining a brand by an invitation's link.
struct JoinRoutes: Sendable {
    let kit: PeopleKit

    /// What a link's secret leads to.
    private struct Found: Sendable {
        let tenant: Tenant
        let invitation: StaffInvitation
        let hasAccount: Bool
    }

    func add(to router: some RouterMethods<AramContext>) {
        router.get("/join/:secret", use: show)
        router.post("/join/:secret", use: join)
    }

    private func show(_ request: Request, _ context: AramContext) async throws -> Response {
        let secret = context.parameters.get("secret") ?? ""
        let found = try await find(secret, context)
        var response = page(found, secret, FormState(["name": found.invitation.name]), context, status: 200)
        keepLanguage(of: request, in: &response)
        return response
    }

    private func join(_ request: Request, _ context: AramContext) async throws -> Response {
        let secret = context.parameters.get("secret") ?? ""
        let found = try await find(secret, context)
        var reader = FormReader(context.form)
        let name = reader.words("name", required: !found.hasAccount)
        if context.form.text("password").isEmpty { reader.refuse("password", WebText.fieldEmpty) }
        guard reader.isFine else { return page(found, secret, reader.state, context, status: 422) }
        do {
            let joining = Joining(secret: secret, name: name, password: context.form.text("password"))
            let joined = try await joinByInvitation(joining, at: context.locale.now, through: kit.desk)
            return try await enter(joined.staff, tenant: joined.tenant, request, context)
        } catch let refusal as PasswordRefusal {
            reader.refuse("password", refusal.text)
        } catch let refusal as InvitationRefusal where refusal == .wrongPassword {
            reader.refuse("password", refusal.text)
        }
        return page(found, secret, reader.state, context, status: 422)
    }

    private func find(_ secret: String, _ context: AramContext) async throws -> Found {
        let now = context.locale.now
        return try await kit.database.read(in: nil) { snapshot in
            guard let (tenantID, invitation) = try StaffInvitationRecord.find(secret: secret, in: snapshot),
                let tenant = try TenantRecord.find(tenantID, in: snapshot)
            else { throw InvitationRefusal.unknown }
            try invitation.checkUsable(at: now)
            let staff = try StaffRecord.find(email: invitation.email, in: snapshot)
            let hasPassword = try staff.flatMap { try StaffRecord.passwordHash(of: $0.id, in: snapshot) } != nil
            return Found(tenant: tenant, invitation: invitation, hasAccount: hasPassword)
        }
    }

    private func page(
        _ found: Found, _ secret: String, _ state: FormState, _ context: AramContext, status: Int
    ) -> Response {
        let page = JoinPage(
            secret: secret, brand: found.tenant.name, invitation: found.invitation, hasAccount: found.hasAccount,
            state: state)
        return kit.answer(page.page, context, status: status)
    }

    /// Whoever has a one-time code signs in with it; others are in at once.
    private func enter(
        _ staff: StaffID, tenant: TenantID, _ request: Request, _ context: AramContext
    ) async throws -> Response {
        let act = Act(tenant: tenant, actor: .staff(staff), at: context.locale.now, ids: kit.desk.ids)
        let agent = kit.settings.visitor(request, context).userAgent
        let opened = try await kit.database.write(in: tenant) { tx -> OpenedSession? in
            guard try StaffRecord.find(staff, in: tx)?.hasTimeCode == false else { return nil }
            return try startSession(of: staff, userAgent: agent, by: act, in: tx)
        }
        guard let opened else { return .seeOther("/sign-in") }
        var response = Response.seeOther("/")
        SessionCookie(kit.settings).put(opened.secret, into: &response)
        return response
    }
}
