import Handling
import Hummingbird
import People
import Primitives
import Storage
import Web

/// The list of actions and the page of one: its completion, its check, and whom to tell.
struct ActionRoutes: Sendable {
    let kit: PreventionKit

    func add(to router: some RouterMethods<AramContext>) {
        router.get("/actions", use: list)
        router.get("/actions/:id", use: show)
        router.post("/actions/:id/completion", use: complete)
        router.post("/actions/:id/judgement", use: judge)
        router.post("/actions/:id/notices", use: tell)
    }

    private func list(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.seeCases)
        let query = request.uri.queryParameters
        let filter = query["state"].flatMap { ActionFilter(rawValue: String($0)) } ?? .underway
        let after = query["after"].flatMap { ActionID(String($0)) }
        let now = context.locale.now
        let model = try await kit.database.read(in: viewer.tenant) {
            try ActionList(filter, after: after, now: now, in: $0)
        }
        return try await kit.answer(
            PreventionText.actions, at: "/causes", viewer, context, views: preventionViews(.actions)
        ) { model.node }
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
        let version = reader.number("version", in: 1...Int.max)
        guard reader.isFine, let check, let version else { return try await page(context, form: reader.state) }
        let date = check.end(in: context.locale)
        let act = kit.act(of: viewer, context)
        do {
            try await kit.database.write(in: act.tenant) {
                _ = try completeAction(
                    id, fixed: fixed, effectiveOn: date, expecting: version, by: act, in: $0)
            }
            return .seeOther("/actions/\(id)#notices")
        } catch let refusal as ActionRefusal where refusal == .effectivenessTooEarly {
            reader.refuse("check", refusal.text)
            return try await page(context, form: reader.state)
        } catch is StaleVersion {
            reader.refuse("fixed_en", WebText.conflictDetail)
            return try await page(context, form: reader.state, isConflict: true)
        }
    }

    private func judge(_ request: Request, _ context: AramContext) async throws -> Response {
        let isEffective = context.form.text("verdict") == "effective"
        return try await change(context) { try judgeEffectiveness($0, isEffective: isEffective, by: $1, in: $2) }
    }

    private func tell(_ request: Request, _ context: AramContext) async throws -> Response {
        let chosen = context.form.all("customers").compactMap { CustomerID($0) }
        return try await change(context) { _ = try notifyAffected(of: $0, chosen, by: $1, in: $2) }
    }

    private func change(
        _ context: AramContext, _ body: @escaping @Sendable (ActionID, Act, Transaction) throws -> Void
    ) async throws -> Response {
        let viewer = try context.require(.manageActions)
        let id = try context.pathID("id", ActionID.self)
        let act = kit.act(of: viewer, context)
        do {
            try await kit.database.write(in: act.tenant) { try body(id, act, $0) }
        } catch is StaleVersion {
            throw WebRefusal.conflict
        }
        return .seeOther("/actions/\(id)#notices")
    }

    private func page(
        _ context: AramContext, form: FormState = FormState(), isConflict: Bool = false
    ) async throws -> Response {
        let viewer = try context.require(.seeCases)
        let id = try context.pathID("id", ActionID.self)
        let now = context.locale.now
        let mayManage = viewer.allows(.manageActions)
        let model = try await kit.database.read(in: viewer.tenant) { snapshot in
            let action = try ActionRecord.require(id, in: snapshot)
            return ActionPage(
                action: action, cause: try CauseRecord.find(action.cause, in: snapshot),
                owner: try StaffRecord.find(action.plan.owner, in: snapshot)?.name ?? "?",
                notices: NoticeCard(
                    action: action, affected: try affectedCustomers(of: action, in: snapshot),
                    brand: try TenantRecord.find(snapshot.tenant, in: snapshot)?.name ?? "", mayManage: mayManage),
                lessons: try findLessons(about: action.cause, limit: 5, in: snapshot), mayManage: mayManage,
                form: form, now: now)
        }
        return try await kit.answer(
            PreventionText.actionTitle, at: "/causes", viewer, context, form: form, isConflict: isConflict,
            views: preventionViews(.actions)
        ) { model.node }
    }
}
