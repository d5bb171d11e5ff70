import Hummingbird
import People
import Primitives
import Storage
import Web

/// The load of the team and the figures of the pulse, for those who may see figures of staff.
struct TeamRoutes: Sendable {
    let kit: CareKit

    func add(to router: some RouterMethods<AramContext>) {
        router.get("/team-wellbeing", use: show)
        router.post("/team-wellbeing/:id/breather", use: give)
    }

    private func show(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.seeStaffFigures)
        let now = context.locale.now
        let model = try await kit.database.read(in: viewer.tenant) { snapshot in
            let undone = try overruleCounts(since: now - .days(30), in: snapshot)
            return TeamPage(
                people: try teamWellbeing(at: now, in: snapshot).map {
                    TeamPage.Line(
                        name: $0.member.staff.name, load: $0.load, overruled: undone[$0.member.staff.id] ?? 0)
                },
                pulse: try pulseFigures(at: now, in: snapshot), mayGive: viewer.allows(.manageShifts))
        }
        return try await kit.answer(
            CareText.team, at: "/team-wellbeing", viewer, context, views: teamViews(.load)
        ) { model.node }
    }

    private func give(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageShifts)
        let staff = try context.pathID("id", StaffID.self)
        let act = kit.act(of: viewer, context)
        try await kit.database.write(in: act.tenant) { tx in
            guard try MemberList.find(staff, in: tx) != nil else { throw WebRefusal.notFound }
            try startBreather(for: staff, by: act, in: tx)
        }
        return .seeOther("/team-wellbeing")
    }
}

/// The two pages about the team.
enum TeamView { case load, overruled }

/// The way between the pages about the team.
func teamViews(_ current: TeamView) -> Node {
    tabs(
        CareText.team,
        [
            Tab(CareText.team, href: "/team-wellbeing", isCurrent: current == .load),
            Tab(CareText.overruledTitle, href: "/overrules", isCurrent: current == .overruled),
        ])
}
