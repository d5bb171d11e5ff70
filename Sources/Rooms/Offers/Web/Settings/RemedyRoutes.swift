import Handling
import Hummingbird
import People
import Primitives
import Storage
import Web

/// The settings of the remedy catalogue; a form that the operation would refuse is not shown.
struct RemedyRoutes: Sendable {
    let kit: OffersKit

    func add(to router: some RouterMethods<AramContext>) {
        router.get("/settings/remedies", use: show)
        router.post("/settings/remedies", use: add)
        router.post("/settings/remedies/usual", use: seed)
        router.post("/settings/remedies/:id", use: change)
    }

    private func show(_ request: Request, _ context: AramContext) async throws -> Response {
        try await page(try context.require(.manageRemedies), context)
    }

    private func page(
        _ viewer: Viewer, _ context: AramContext, state: FormState? = nil, of wrong: RemedyID? = nil,
        problem: Text? = nil
    ) async throws -> Response {
        let (remedies, currency) = try await kit.database.read(in: viewer.tenant) { snapshot in
            (try RemedyRecord.all(withRetired: true, in: snapshot), try brandCurrency(in: snapshot))
        }
        let isRefused = state != nil || problem != nil
        return try await kit.answer(
            OffersText.remedies, at: "/settings/remedies", viewer, context, status: isRefused ? 422 : 200,
            views: offersSettingsTabs(at: "/settings/remedies", viewer)
        ) {
            RemediesPage(
                remedies: remedies, currency: currency, typed: state, wrong: wrong, problem: problem
            ).node
        }
    }

    private func add(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageRemedies)
        let currency = try await kit.database.read(in: viewer.tenant) { try brandCurrency(in: $0) }
        var reader = FormReader(context.form)
        let kind = reader.choice("kind", of: RemedyKind.self)
        let usual = reader.amount("usual", in: currency, of: context.form) ?? 0
        let name = TrilingualText(context.form)
        guard reader.isFine, let kind else { return try await page(viewer, context, state: reader.state) }
        do {
            try await kit.write(viewer, context) { act, tx in
                try addRemedy(kind, name: name, usualMinor: usual, by: act, in: tx)
            }
            return .seeOther("/settings/remedies")
        } catch {
            return try await page(viewer, context, state: context.form.state(), problem: try offerProblem(error))
        }
    }

    private func seed(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageRemedies)
        try await kit.write(viewer, context) { act, tx in try seedRemedies(by: act, in: tx) }
        return .seeOther("/settings/remedies")
    }

    private func change(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageRemedies)
        let id: RemedyID = try context.pathID()
        let found = try await kit.database.read(in: viewer.tenant) { snapshot in
            (try RemedyRecord.find(id, in: snapshot), try brandCurrency(in: snapshot))
        }
        guard let stored = found.0 else { throw WebRefusal.notFound }
        let form = context.form
        var reader = FormReader(form)
        let usual = reader.amount("usual", in: found.1, of: form) ?? 0
        guard reader.isFine else { return try await page(viewer, context, state: reader.state, of: id) }
        let remedy = Remedy(
            id: id, kind: stored.kind, name: TrilingualText(form), usualMinor: usual,
            isActive: form.text("do") == "retire" ? false : form.text("do") == "restore" ? true : stored.isActive,
            position: stored.position, version: Int(form.text("version")) ?? 0)
        do {
            try await kit.write(viewer, context) { act, tx in try changeRemedy(remedy, by: act, in: tx) }
            return .seeOther("/settings/remedies")
        } catch {
            return try await page(
                viewer, context, state: form.state(), of: id, problem: try offerProblem(error))
        }
    }
}

/// The currency in which the brand's amounts are typed.
func brandCurrency(in snapshot: Snapshot) throws -> Currency {
    try TenantRecord.find(snapshot.tenant, in: snapshot)?.currency ?? .euro
}
