import Handling
import Hummingbird
import People
import Primitives
import Storage
import Web

/// The page of causes with the actions under way, and the form that opens an action.
struct CauseRoutes: Sendable {
    let desk: PreventionDesk

    func add(to router: some RouterMethods<AramContext>) {
        router.get("/causes", use: show)
        router.post("/actions", use: begin)
    }

    private func show(_ request: Request, _ context: AramContext) async throws -> Response {
        try await page(context)
    }

    private func begin(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageActions)
        var reader = FormReader(context.form)
        let title = reader.words("title", required: true)
        let detail = reader.words("detail", limit: Limits.textCharacters)
        let cause = reader.id("cause", of: CauseTag.self)
        let owner = reader.id("owner", of: StaffTag.self)
        let due = reader.day("due")
        let check = reader.day("check")
        let whys = (1...CorrectiveAction.whyLimit).map { reader.words("why\($0)") }
        guard reader.isFine, let cause, let owner, let due, let check else {
            return try await page(context, state: reader.state, status: 422)
        }
        let plan = ActionPlan(
            title: title, detail: detail, whys: whys, owner: owner, dueAt: due.end(in: context.locale),
            effectiveOn: check.end(in: context.locale))
        let act = desk.act(of: viewer, context)
        do {
            let id = try await desk.database.write(in: act.tenant) {
                try openAction(against: cause, plan: plan, by: act, in: $0)
            }
            return .seeOther("/actions/\(id)")
        } catch let refusal as ActionRefusal {
            let state = context.form.state(problems: [refusal.field: refusal.text])
            return try await page(context, state: state, status: 422)
        }
    }

    private func page(_ context: AramContext, state: FormState = FormState(), status: Int = 200) async throws
        -> Response
    {
        let viewer = try context.require(.seeCases)
        let now = context.locale.now
        let mayManage = viewer.allows(.manageActions)
        let model = try await desk.database.read(in: viewer.tenant) { snapshot in
            CausePage(
                table: try CauseTable.load(at: now, in: snapshot),
                underWay: try ActionRecord.page(of: [.open, .reopened], in: snapshot),
                owners: mayManage ? try MemberList.active(in: snapshot) : [], form: mayManage ? state : nil)
        }
        return try await desk.answer(PreventionText.causes, at: "/causes", viewer, context, status: status) {
            model.node
        }
    }
}
