import Hummingbird
import People
import Primitives
import Storage
import Web

/// Who owns a case, and whether its clock runs.
struct OwningRoutes: Sendable {
    let kit: HandlingKit

    func add(to router: some RouterMethods<AramContext>) {
        router.get("/cases/:id/assignment", use: show)
        router.post("/cases/:id/assignment", use: assign)
        router.post("/cases/:id/acknowledgement", use: acknowledge)
        router.post("/cases/:id/waiting", use: wait)
    }

    private func show(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.handleCases)
        return try await form(try context.pathID(), FormState(), nil, viewer, context)
    }

    private func form(
        _ id: CaseID, _ state: FormState, _ problem: Text?, _ viewer: Viewer, _ context: AramContext
    ) async throws -> Response {
        let (item, choices) = try await kit.database.read(in: viewer.tenant) { snapshot in
            (try CaseRecord.require(id, in: snapshot), try AssignmentChoices.load(in: snapshot))
        }
        return try await kit.workPage(
            HandlingText.passOn, of: item, viewer, context, status: problem == nil ? 200 : 422
        ) {
            card(HandlingText.passOn) {
                postForm("/cases/\(id)/assignment", .class("form"), .data("draft", CaseDrafts.name("pass", of: id))) {
                    if let problem { notice(problem, .red, icon: .circleAlert) }
                    hiddenField("do", "pass")
                    selectField(HandlingText.passToPerson, "to", in: state, choices: choices.staff)
                    if !choices.teams.isEmpty {
                        selectField(HandlingText.passToTeam, "team", in: state, choices: choices.teams)
                    }
                    field(
                        HandlingText.passWords, "words", in: state, hint: HandlingText.passWordsHint, kind: .lines(4),
                        limit: Limits.textCharacters)
                    div(.class("actions")) { submitButton(HandlingText.passOn, icon: .userPlus) }
                }
            }
        }
    }

    private func assign(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.handleCases)
        let id: CaseID = try context.pathID()
        let form = context.form
        if form.text("do") == "take" {
            try await kit.write(viewer, context) { act, tx in try takeCase(id, by: act, in: tx) }
            return .seeOther("/cases/\(id)")
        }
        let (staff, team) = (StaffID(form.text("to")), TeamID(form.text("team")))
        let words = form.text("words")
        do {
            try await kit.write(viewer, context) { act, tx in
                if let staff, try MemberList.find(staff, in: tx)?.membership.isActive != true {
                    throw CaseRefusal.nobodyNamed
                }
                if let team, try TeamRecord.find(team, in: tx) == nil { throw CaseRefusal.nobodyNamed }
                try passCase(id, to: staff, team: team, saying: words, by: act, in: tx)
            }
            return .seeOther("/cases/\(id)?sent=pass")
        } catch {
            return try await self.form(id, form.state(), try formProblem(error), viewer, context)
        }
    }

    private func acknowledge(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.handleCases)
        let id: CaseID = try context.pathID()
        try await kit.write(viewer, context) { act, tx in
            let item = try CaseRecord.require(id, in: tx)
            let hasMail = try CustomerRecord.find(item.customer, in: tx)?.email != nil
            try acknowledgeCase(id, byMail: hasMail, by: act, in: tx)
        }
        return .seeOther("/cases/\(id)")
    }

    private func wait(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.handleCases)
        let id: CaseID = try context.pathID()
        let isAwaiting = context.form.isOn("awaiting")
        try await kit.write(viewer, context) { act, tx in
            try setAwaitingCustomer(isAwaiting, for: id, by: act, in: tx)
        }
        return .seeOther("/cases/\(id)")
    }
}
