import Hummingbird
import Primitives
import Storage
import Web

/// The page of one team: its name and who belongs to it.
struct TeamRoutes: Sendable {
    let kit: PeopleKit

    /// What the page of a team shows.
    private struct Model: Sendable {
        let team: Team
        let candidates: [MemberLine]
        let members: Set<StaffID>
    }

    func add(to router: some RouterMethods<AramContext>) {
        router.get("/teams/:id", use: show)
        router.post("/teams/:id", use: change)
    }

    private func show(_ request: Request, _ context: AramContext) async throws -> Response {
        try await page(context)
    }

    private func change(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageShifts)
        let id = try context.pathID("id", TeamID.self)
        let members = Set(context.form.all("members").compactMap { StaffID($0) })
        let name = context.form.text("team")
        let act = kit.act(of: viewer, context)
        do {
            try await kit.database.write(in: act.tenant) { tx in
                try renameTeam(id, to: name, by: act, in: tx)
                try setTeamMembers(id, to: members, by: act, in: tx)
            }
            return .seeOther("/staff")
        } catch let refusal as TeamRefusal where refusal != .unknown {
            return try await page(context, state: context.form.state(problems: ["team": refusal.text]), status: 422)
        }
    }

    private func page(_ context: AramContext, state: FormState? = nil, status: Int = 200) async throws -> Response {
        let viewer = try context.require(.manageShifts)
        let id = try context.pathID("id", TeamID.self)
        let model = try await kit.database.read(in: viewer.tenant) { snapshot -> Model? in
            guard let team = try TeamRecord.find(id, in: snapshot) else { return nil }
            return Model(
                team: team, candidates: try MemberList.active(in: snapshot),
                members: try TeamRecord.members(in: snapshot)[id] ?? [])
        }
        guard let model else { throw WebRefusal.notFound }
        let stored = FormState(values: ["team": [model.team.name], "members": model.members.map(\.description)])
        return try await kit.answer(
            WebText.settings, at: "/settings", viewer, context, status: status,
            views: settingsTabs(at: "/staff", viewer, more: kit.moreSettings)
        ) {
            form(of: model, state ?? stored)
        }
    }

    private func form(of model: Model, _ state: FormState) -> Node {
        card(PeopleText.teamTitle) {
            postForm("/teams/\(model.team.id)", .class("form")) {
                field(PeopleText.teamName, "team", in: state, required: true, limit: Limits.lineCharacters)
                checkboxes(
                    PeopleText.staffTitle, "members", in: state,
                    choices: model.candidates.map { Choice($0.staff.id.description, .verbatim($0.staff.name)) })
                div(.class("actions")) {
                    submitButton(WebText.save)
                    linkButton(WebText.cancel, href: "/staff", look: .ghost)
                }
            }
        }
    }
}
