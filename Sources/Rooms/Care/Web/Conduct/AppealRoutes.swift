import Hummingbird
import People
import Primitives
import Storage
import Web

/// The customer's own page of a decision about their conduct, behind a signed link; it asks for no account.
struct AppealRoutes: Sendable {
    let kit: CareKit

    func add(to router: some RouterMethods<AramContext>) {
        router.get("/a/:token", use: show)
        router.post("/a/:token", use: send)
    }

    private func show(_ request: Request, _ context: AramContext) async throws -> Response {
        let asked = request.uri.queryParameters["lang"].flatMap { LanguageCode(rawValue: String($0)) }
        return try await page(context, language: asked)
    }

    private func send(_ request: Request, _ context: AramContext) async throws -> Response {
        let token = context.parameters.get("token")
        let link = try kit.links.opened(token)
        let asked = LanguageCode(rawValue: context.form.text("lang"))
        var reader = FormReader(context.form)
        let words = reader.words("words", required: true, limit: Limits.textCharacters)
        guard reader.isFine else { return try await page(context, language: asked, form: reader.state) }
        let (id, now) = (ConductStepID(link.row), context.locale.now)
        do {
            try await kit.database.write(in: link.tenant) { tx in
                let step = try ConductRecord.require(id, in: tx)
                let act = Act(tenant: link.tenant, actor: .customer(step.customer.uuid), at: now)
                try appealConductStep(id, saying: words, by: act, in: tx)
            }
            return .seeOther("/a/\(token ?? "")" + (asked.map { "?lang=\($0.rawValue)" } ?? ""))
        } catch let refusal as ConductRefusal where refusal == .alreadyAppealed || refusal == .notInForce {
            // Sent twice, or too late: the page says where the matter stands.
            return try await page(context, language: asked)
        }
    }

    private func page(_ context: AramContext, language: LanguageCode?, form: FormState = FormState()) async throws
        -> Response
    {
        let token = context.parameters.get("token") ?? ""
        let link = try kit.links.opened(token)
        let found = try await kit.database.read(in: link.tenant) { snapshot -> (ConductStep, Customer, Tenant)? in
            guard let step = try ConductRecord.find(ConductStepID(link.row), in: snapshot),
                let customer = try CustomerRecord.current(step.customer, in: snapshot),
                let tenant = try TenantRecord.find(link.tenant, in: snapshot)
            else { return nil }
            return (step, customer, tenant)
        }
        guard let (step, customer, tenant) = found else { throw WebRefusal.notFound }
        var locale = context.locale
        locale.language = language ?? customer.language
        locale.zone = tenant.zone
        let page = AppealPage(step: step, tenant: tenant, token: token, language: locale.language, form: form)
        return HTMLResponse(page.node, status: form.problems.isEmpty ? 200 : 422).response(in: locale)
    }
}
