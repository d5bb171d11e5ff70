import Hummingbird
import People
import Primitives
import Storage
import Web

/// The load of the team, the figures of the pulse and the overruled log, for those who may see figures of staff.
struct TeamLoadRoutes: Sendable {
    let desk: CareDesk

    func add(to router: some RouterMethods<AramContext>) {
        router.get("/team-wellbeing", use: show)
        router.post("/team-wellbeing/:id/breather", use: give)
        router.get("/overrules", use: showOverrules)
    }

    private func show(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.seeStaffFigures)
        let now = context.locale.now
        let model = try await desk.database.read(in: viewer.tenant) { snapshot in
            TeamLoadPage(
                people: try teamWellbeing(at: now, in: snapshot).map {
                    TeamLoadPage.Line(name: $0.member.staff.name, load: $0.load)
                },
                pulse: try pulseFigures(at: now, in: snapshot), mayGive: viewer.allows(.manageShifts))
        }
        return try await desk.answer(CareText.team, at: "/team-wellbeing", viewer, context) { model.node }
    }

    private func give(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageShifts)
        let staff = try context.pathID("id", StaffID.self)
        let act = desk.act(of: viewer, context)
        try await desk.database.write(in: act.tenant) { tx in
            guard try MemberList.find(staff, in: tx) != nil else { throw WebRefusal.notFound }
            try startBreather(for: staff, by: act, in: tx)
        }
        return .seeOther("/team-wellbeing")
    }

    private func showOverrules(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.seeStaffFigures)
        let model = try await desk.database.read(in: viewer.tenant) { snapshot in
            try OverrulePage(lines: try overruleLog(limit: Limits.apiPageRows, in: snapshot), in: snapshot)
        }
        return try await desk.answer(CareText.overruledTitle, at: "/team-wellbeing", viewer, context) { model.node }
    }
}
