import Handling
import Hummingbird
import People
import Primitives
import Storage
import Web

/// Opening an action against a cause, and changing the plan of one under way.
struct PlanRoutes: Sendable {
    let kit: PreventionKit

    func add(to router: some RouterMethods<AramContext>) {
        router.get("/causes/:id/action", use: showNew)
        router.post("/causes/:id/actions", use: begin)
        router.get("/actions/:id/plan", use: show)
        router.post("/actions/:id/plan", use: change)
    }

    private func showNew(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageActions)
        return try await newPage(PlanForm.fresh(owner: viewer.staff, in: context.locale), context)
    }

    private func begin(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageActions)
        let cause = try context.pathID("id", CauseID.self)
        var reader = FormReader(context.form)
        let kind = reader.choice("kind", of: ActionKind.self)
        guard let plan = reader.plan(in: context.locale), let kind else {
            return try await newPage(reader.state, context)
        }
        let act = kit.act(of: viewer, context)
        do {
            let id = try await kit.database.write(in: act.tenant) {
                try openAction(against: cause, kind: kind, plan: plan, by: act, in: $0)
            }
            return .seeOther("/actions/\(id)")
        } catch let refusal as ActionRefusal where refusal != .noSuchCause {
            reader.refuse(refusal.field, refusal.text)
            return try await newPage(reader.state, context)
        }
    }

    private func newPage(_ state: FormState, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageActions)
        let id = try context.pathID("id", CauseID.self)
        let form = try await kit.database.read(in: viewer.tenant) { snapshot -> PlanForm in
            guard let cause = try CauseRecord.find(id, in: snapshot) else { throw WebRefusal.notFound }
            return PlanForm(
                address: "/causes/\(id)/actions", cause: cause, owners: try MemberList.active(in: snapshot),
                state: state, version: nil)
        }
        return try await kit.answer(
            PreventionText.actionNew, at: "/causes", viewer, context, form: state, views: preventionViews(.actions)
        ) { form.node }
    }

    private func show(_ request: Request, _ context: AramContext) async throws -> Response {
        try await page(nil, context)
    }

    private func change(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageActions)
        let id = try context.pathID("id", ActionID.self)
        var reader = FormReader(context.form)
        let version = reader.number("version", in: 1...Int.max)
        guard let plan = reader.plan(in: context.locale), let version else {
            return try await page(reader.state, context)
        }
        let act = kit.act(of: viewer, context)
        do {
            try await kit.database.write(in: act.tenant) {
                try replanAction(id, plan: plan, expecting: version, by: act, in: $0)
            }
            return .seeOther("/actions/\(id)")
        } catch let refusal as ActionRefusal where refusal != .notFound {
            reader.refuse(refusal.field, refusal.text)
            return try await page(reader.state, context)
        } catch is StaleVersion {
            reader.refuse("title", WebText.conflictDetail)
            return try await page(reader.state, context, isConflict: true)
        }
    }

    private func page(_ typed: FormState?, _ context: AramContext, isConflict: Bool = false) async throws -> Response {
        let viewer = try context.require(.manageActions)
        let id = try context.pathID("id", ActionID.self)
        let locale = context.locale
        let form = try await kit.database.read(in: viewer.tenant) { snapshot -> PlanForm in
            let action = try ActionRecord.require(id, in: snapshot)
            return PlanForm(
                address: "/actions/\(id)/plan", cause: try CauseRecord.find(action.cause, in: snapshot),
                owners: try MemberList.active(in: snapshot),
                state: typed ?? PlanForm.state(of: action.plan, in: locale), version: action.version)
        }
        return try await kit.answer(
            PreventionText.actionTitle, at: "/causes", viewer, context, form: typed, isConflict: isConflict,
            views: preventionViews(.actions)
        ) { form.node }
    }
}

extension FormReader {
    /// The plan that a form holds; nil when something is wrong, which the reader then knows.
    fileprivate mutating func plan(in locale: PageLocale) -> ActionPlan? {
        let title = words("title", required: true)
        let detail = words("detail", limit: Limits.textCharacters)
        var whys: [String] = []
        for number in 1...CorrectiveAction.whyLimit { whys.append(words("why\(number)")) }
        let owner = id("owner", of: StaffTag.self)
        let due = day("due")
        let check = day("check")
        guard isFine, let owner, let due, let check else { return nil }
        return ActionPlan(
            title: title, detail: detail, whys: whys, owner: owner, dueAt: due.end(in: locale),
            effectiveOn: check.end(in: locale))
    }
}
