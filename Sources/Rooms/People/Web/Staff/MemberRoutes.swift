import Hummingbird
import Primitives
import Storage
import Web

/// The page of one member and what administrators and leads change there.
struct MemberRoutes: Sendable {
    let kit: PeopleKit

    func add(to router: some RouterMethods<AramContext>) {
        router.get("/staff/:id", use: show)
        router.post("/staff/:id/roles", use: changeRoles)
        router.post("/staff/:id/shifts", use: changeShifts)
        router.post("/staff/:id/code-reset", use: resetCode)
    }

    private func show(_ request: Request, _ context: AramContext) async throws -> Response {
        try await page(context)
    }

    private func changeRoles(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageStaff)
        let id = try context.pathID("id", StaffID.self)
        let roles = Set(context.form.all("roles").compactMap { Role(rawValue: $0) })
        let isActive = context.form.isOn("active")
        let act = kit.act(of: viewer, context)
        do {
            try await kit.database.write(in: act.tenant) {
                try changeMember(id, roles: roles, isActive: isActive, by: act, in: $0)
            }
            return .seeOther("/staff/\(id)")
        } catch let refusal as MembershipRefusal where refusal != .unknown {
            return try await page(context, roles: context.form.state(problems: ["roles": refusal.text]), status: 422)
        }
    }

    private func changeShifts(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageShifts)
        let id = try context.pathID("id", StaffID.self)
        let act = kit.act(of: viewer, context)
        do {
            let shifts = try ShiftForm.read(context.form)
            try await kit.database.write(in: act.tenant) { try setShifts(shifts, of: id, by: act, in: $0) }
            return .seeOther("/staff/\(id)")
        } catch let refusal as ShiftRefusal {
            return try await page(context, shifts: ShiftForm(context.form, problem: refusal.text), status: 422)
        }
    }

    private func resetCode(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageStaff)
        let id = try context.pathID("id", StaffID.self)
        let act = kit.act(of: viewer, context)
        try await kit.database.write(in: act.tenant) { try resetTimeCode(of: id, by: act, in: $0) }
        return .seeOther("/staff/\(id)")
    }

    private func page(
        _ context: AramContext, roles: FormState? = nil, shifts: ShiftForm? = nil, status: Int = 200
    ) async throws -> Response {
        let viewer = try context.require(.manageShifts)
        let id = try context.pathID("id", StaffID.self)
        let model = try await kit.database.read(in: viewer.tenant) { snapshot -> MemberModel? in
            guard let line = try MemberList.find(id, in: snapshot) else { return nil }
            return MemberModel(line: line, shifts: try ShiftRecord.week(of: id, in: snapshot))
        }
        guard let model else { throw WebRefusal.notFound }
        let stored = FormState(values: [
            "roles": model.line.membership.roles.map(\.rawValue),
            "active": model.line.membership.isActive ? ["on"] : [],
        ])
        return try await kit.answer(
            WebText.settings, at: "/settings", viewer, context, status: status,
            views: settingsTabs(at: "/staff", viewer, more: kit.moreSettings)
        ) {
            MemberPage(
                model: model, roles: roles ?? stored, shifts: shifts ?? ShiftForm(model.shifts),
                mayManage: viewer.allows(.manageStaff)
            ).node
        }
    }
}
