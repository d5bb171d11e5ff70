import Handling
import Hummingbird
import People
import Primitives
import Storage
import Web

/// The settings of return and guarantee policies.
struct PolicyRoutes: Sendable {
    let kit: OffersKit

    func add(to router: some RouterMethods<AramContext>) {
        router.get("/settings/policies", use: show)
        router.post("/settings/policies", use: add)
        router.post("/settings/policies/:id", use: change)
    }

    private func show(_ request: Request, _ context: AramContext) async throws -> Response {
        try await page(try context.require(.manageRemedies), context)
    }

    private func page(
        _ viewer: Viewer, _ context: AramContext, state: FormState? = nil, of wrong: PolicyID? = nil,
        problem: Text? = nil
    ) async throws -> Response {
        let (policies, currency) = try await kit.database.read(in: viewer.tenant) { snapshot in
            (try PolicyRecord.all(in: snapshot), try brandCurrency(in: snapshot))
        }
        return try await kit.answer(
            OffersText.policies, at: "/settings/policies", viewer, context,
            status: state != nil || problem != nil ? 422 : 200,
            views: offersSettingsTabs(at: "/settings/policies", viewer)
        ) {
            PoliciesPage(policies: policies, currency: currency, typed: state, wrong: wrong, problem: problem).node
        }
    }

    private func add(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageRemedies)
        return try await save(kit.act(of: viewer, context).newID(), isActive: true, wrong: nil, viewer, context)
    }

    private func change(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageRemedies)
        let id: PolicyID = try context.pathID()
        guard let stored = try await kit.database.read(in: viewer.tenant, { try PolicyRecord.find(id, in: $0) }) else {
            throw WebRefusal.notFound
        }
        let wish = context.form.text("do")
        let isActive = wish == "retire" ? false : wish == "restore" ? true : stored.isActive
        return try await save(id, isActive: isActive, wrong: id, viewer, context)
    }

    private func save(
        _ id: PolicyID, isActive: Bool, wrong: PolicyID?, _ viewer: Viewer, _ context: AramContext
    ) async throws -> Response {
        let currency = try await kit.database.read(in: viewer.tenant) { try brandCurrency(in: $0) }
        var reader = FormReader(context.form)
        let days = reader.number("days", in: 1...3650) ?? 0
        let cap = reader.amount("cap", in: currency, of: context.form)
        guard reader.isFine else {
            var state = reader.state
            if state.problem("days") != nil { state.problems["days"] = OffersText.refusedDays }
            return try await page(viewer, context, state: state, of: wrong)
        }
        let policy = ReturnPolicy(
            id: id, name: TrilingualText(context.form), days: days,
            kinds: Set(context.form.all("kinds").compactMap { RemedyKind(rawValue: $0) }), capMinor: cap,
            isActive: isActive)
        do {
            try await kit.write(viewer, context) { act, tx in try savePolicy(policy, by: act, in: tx) }
            return .seeOther("/settings/policies")
        } catch {
            let problem = try offerProblem(error)
            return try await page(viewer, context, state: context.form.state(), of: wrong, problem: problem)
        }
    }
}
