import Hummingbird
import Listening
import People
import Primitives
import Storage
import TextAnalysis
import Web

/// The settings of response plans.
struct PlanRoutes: Sendable {
    let kit: HandlingKit

    func add(to router: some RouterMethods<AramContext>) {
        router.get("/settings/plans", use: list)
        router.get("/settings/plans/new", use: new)
        router.post("/settings/plans", use: create)
        router.get("/settings/plans/:id", use: show)
        router.post("/settings/plans/:id", use: change)
    }

    private func list(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.managePlans)
        let plans = try await kit.database.read(in: viewer.tenant) { try PlanRecord.all(in: $0) }
        return try await kit.answer(
            HandlingText.plans, at: "/settings/plans", viewer, context,
            views: handlingSettingsTabs(at: "/settings/plans", viewer),
            actions: linkButton(HandlingText.addPlan, href: "/settings/plans/new", icon: .plus, look: .primary)
        ) {
            PlanList(plans: plans).node
        }
    }

    private func new(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.managePlans)
        return try await page(
            nil, FormState(["active": "on", "approach": "write", "owner": "anyone"]), nil, viewer, context)
    }

    private func page(_ id: PlanID?, _ state: FormState, _ problem: Text?, _ viewer: Viewer, _ context: AramContext)
        async throws -> Response
    {
        try await kit.answer(
            id == nil ? HandlingText.addPlan : HandlingText.plans, at: "/settings/plans", viewer, context,
            status: problem == nil ? 200 : 422, views: handlingSettingsTabs(at: "/settings/plans", viewer)
        ) {
            PlanForm(id: id, state: state, problem: problem).node
        }
    }

    private func show(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.managePlans)
        let id: PlanID = try context.pathID()
        let plan = try await kit.database.read(in: viewer.tenant) { try PlanRecord.find(id, in: $0) }
        guard let plan else { throw WebRefusal.notFound }
        return try await page(id, PlanForm.state(of: plan), nil, viewer, context)
    }

    private func create(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.managePlans)
        let draft = PlanForm.draft(context.form)
        do {
            try await kit.write(viewer, context) { act, tx in try addPlan(draft, by: act, in: tx) }
            return .seeOther("/settings/plans")
        } catch {
            return try await page(nil, context.form.state(), try formProblem(error), viewer, context)
        }
    }

    private func change(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.managePlans)
        let id: PlanID = try context.pathID()
        let form = context.form
        let draft = PlanForm.draft(form)
        do {
            try await kit.write(viewer, context) { act, tx in
                if form.text("do") == "remove" { return try removePlan(id, by: act, in: tx) }
                guard var plan = try PlanRecord.find(id, in: tx) else { throw WebRefusal.notFound }
                if let version = Int(form.text("version")), version != plan.version { throw StaleVersion() }
                plan.name = draft.name
                plan.conditions = draft.conditions
                plan.steps = draft.steps
                plan.isActive = draft.isActive
                plan.position = Int(form.text("position")) ?? plan.position
                try changePlan(plan, by: act, in: tx)
            }
            return .seeOther("/settings/plans")
        } catch {
            return try await page(id, form.state(), try formProblem(error), viewer, context)
        }
    }
}
