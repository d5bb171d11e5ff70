import Handling
import Hummingbird
import People
import Primitives
import Storage
import Web

/// The page of one action: its plan, its completion, its check, and whom to tell.
struct ActionRoutes: Sendable {
    let desk: PreventionDesk

    func add(to router: some RouterMethods<AramContext>) {
        router.get("/actions/:id", use: show)
        router.post("/actions/:id/completion", use: complete)
        router.post("/actions/:id/judgement", use: judge)
        router.post("/actions/:id/notices", use: tell)
    }

    private func show(_ request: Request, _ context: AramContext) async throws -> Response {
        try await page(context)
    }

    private func complete(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageActions)
        let id = try context.pathID("id", ActionID.self)
        var reader = FormReader(context.form)
        let fixed = TrilingualText(
            english: reader.words("fixed_en", limit: Limits.textCharacters),
            hungarian: reader.words("fixed_hu", limit: Limits.textCharacters),
            persian: reader.words("fixed_fa", limit: Limits.textCharacters))
        if fixed.isEmpty { reader.refuse("fixed_en", PreventionText.refusedEmpty) }
        let check = reader.day("check")
        guard reader.isFine, let check else { return try await page(context, state: reader.state, status: 422) }
        let date = check.end(in: context.locale)
        let act = desk.act(of: viewer, context)
        do {
            try await desk.database.write(in: act.tenant) {
                _ = try completeAction(id, fixed: fixed, effectiveOn: date, by: act, in: $0)
            }
            return .seeOther("/actions/\(id)")
        } catch let refusal as ActionRefusal where refusal == .effectivenessTooEarly {
            return try await page(context, state: context.form.state(problems: ["check": refusal.text]), status: 422)
        }
    }

    private func judge(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageActions)
        let id = try context.pathID("id", ActionID.self)
        let isEffective = context.form.text("verdict") == "effective"
        let act = desk.act(of: viewer, context)
        try await desk.database.write(in: act.tenant) {
            try judgeEffectiveness(id, isEffective: isEffective, by: act, in: $0)
        }
        return .seeOther("/actions/\(id)")
    }

    private func tell(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageActions)
        let id = try context.pathID("id", ActionID.self)
        let chosen = context.form.all("customers").compactMap { CustomerID($0) }
        let act = desk.act(of: viewer, context)
        try await desk.database.write(in: act.tenant) { _ = try notifyAffected(of: id, chosen, by: act, in: $0) }
        return .seeOther("/actions/\(id)")
    }

    private func page(_ context: AramContext, state: FormState = FormState(), status: Int = 200) async throws
        -> Response
    {
        let viewer = try context.require(.seeCases)
        let id = try context.pathID("id", ActionID.self)
        let now = context.locale.now
        let mayManage = viewer.allows(.manageActions)
        let model = try await desk.database.read(in: viewer.tenant) { snapshot in
            let action = try ActionRecord.require(id, in: snapshot)
            let tenant = try TenantRecord.find(snapshot.tenant, in: snapshot)
            return ActionPage(
                action: action, cause: try CauseRecord.find(action.cause, in: snapshot),
                owner: try StaffRecord.find(action.plan.owner, in: snapshot)?.name ?? "",
                affected: try affectedCustomers(of: action, in: snapshot), brand: tenant?.name ?? "",
                mayManage: mayManage, form: state, now: now)
        }
        return try await desk.answer(PreventionText.actionTitle, at: "/causes", viewer, context, status: status) {
            model.node
        }
    }
}
