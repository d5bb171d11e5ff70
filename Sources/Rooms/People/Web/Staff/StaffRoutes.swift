import Hummingbird
import Primitives
import Storage
import Web

/// The list of staff and inviting new people.
struct StaffRoutes: Sendable {
    let kit: PeopleKit

    func add(to router: some RouterMethods<AramContext>) {
        router.get("/staff", use: show)
        router.post("/staff/invitations", use: invite)
        router.post("/staff/invitations/:id/withdrawal", use: withdraw)
        router.post("/teams", use: addTeam)
    }

    private func show(_ request: Request, _ context: AramContext) async throws -> Response {
        try await page(request, context)
    }

    private func invite(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageStaff)
        var reader = FormReader(context.form)
        let email = reader.email("email")
        let name = reader.words("name")
        let language = reader.choice("language", of: LanguageCode.self)
        let roles = Set(reader.all("roles").compactMap { Role(rawValue: $0) })
        if roles.isEmpty { reader.refuse("roles", PeopleText.refusedNoRole) }
        if reader.isFine, let email, let language {
            let new = NewStaffInvitation(email: email, name: name, roles: roles, language: language)
            let (act, secret) = (kit.act(of: viewer, context), kit.desk.secret)
            do {
                try await kit.database.write(in: act.tenant) { try inviteStaff(new, secret: secret, by: act, in: $0) }
                return .seeOther("/staff")
            } catch let refusal as MembershipRefusal {
                reader.refuse("email", refusal.text)
            }
        }
        return try await page(request, context, invite: reader.state, status: 422)
    }

    private func withdraw(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageStaff)
        let id = try context.pathID("id", StaffInvitationID.self)
        let act = kit.act(of: viewer, context)
        try await kit.database.write(in: act.tenant) { tx in
            guard try StaffInvitationRecord.find(id, in: tx) != nil else { throw InvitationRefusal.unknown }
            try withdrawInvitation(id, by: act, in: tx)
        }
        return .seeOther("/staff")
    }

    private func addTeam(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageShifts)
        let act = kit.act(of: viewer, context)
        let name = context.form.text("team")
        do {
            let id = try await kit.database.write(in: act.tenant) { try People.addTeam(name, by: act, in: $0) }
            return .seeOther("/teams/\(id)")
        } catch let refusal as TeamRefusal {
            return try await page(
                request, context, team: context.form.state(problems: ["team": refusal.text]), status: 422)
        }
    }

    private func page(
        _ request: Request, _ context: AramContext, invite: FormState? = nil, team: FormState = FormState(),
        status: Int = 200
    ) async throws -> Response {
        let viewer = try context.require(.manageShifts)
        let now = context.locale.now
        let after = request.uri.queryParameters["after"].flatMap { StaffID(String($0)) }
        let model = try await kit.database.read(in: viewer.tenant) { snapshot in
            let last = try after.flatMap { try MemberList.find($0, in: snapshot) }
            let members = try MemberList.page(after: last, in: snapshot)
            let older = members.count == Limits.pageRows ? members.last.map { "/staff?after=\($0.staff.id)" } : nil
            return StaffModel(
                members: members, teams: try TeamRecord.all(in: snapshot),
                teamMembers: try TeamRecord.members(in: snapshot),
                invitations: try StaffInvitationRecord.open(at: now, in: snapshot), older: older)
        }
        let (secret, base) = (kit.desk.secret, kit.settings.baseAddress)
        let fresh = FormState(values: ["language": [viewer.language.rawValue], "roles": [Role.agent.rawValue]])
        return try await kit.answer(
            WebText.settings, at: "/settings", viewer, context, status: status,
            views: settingsTabs(at: "/staff", viewer, more: kit.moreSettings)
        ) {
            StaffPage(
                model: model, invite: invite ?? fresh, team: team, mayManage: viewer.allows(.manageStaff),
                linkOf: { "\(base)/join/\(secret.invitationToken($0.id))" }
            ).node
        }
    }
}
