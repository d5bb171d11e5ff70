import Hummingbird
import Listening
import People
import Primitives
import Storage
import TextAnalysis
import Web

/// The customer's own page of a case, behind a signed link; it asks for no account.
struct CustomerCaseRoutes: Sendable {
    let kit: HandlingKit

    func add(to router: some RouterMethods<AramContext>) {
        router.get("/c/:token", use: show)
        router.post("/c/:token/facts", use: addFacts)
        router.post("/c/:token/reopening", use: reopen)
    }

    private func place(_ context: AramContext) throws -> (token: String, tenant: TenantID, id: CaseID) {
        guard let token = context.parameters.get("token"), let found = kit.links.read(token) else {
            throw WebRefusal.notFound
        }
        return (token, found.tenant, found.id)
    }

    private func show(_ request: Request, _ context: AramContext) async throws -> Response {
        let asked = request.uri.queryParameters["lang"].flatMap { LanguageCode(rawValue: String($0)) }
        return try await page(FormState(), nil, language: asked, context)
    }

    private func page(_ state: FormState, _ problem: Text?, language: LanguageCode?, _ context: AramContext)
        async throws
        -> Response
    {
        let place = try place(context)
        let (panels, now) = (kit.slots.customerPanels, context.locale.now)
        let model = try await kit.database.read(in: place.tenant) { snapshot in
            try CustomerCaseModel.load(place.id, token: place.token, panels, at: now, in: snapshot)
        }
        guard let model else { throw WebRefusal.notFound }
        var locale = context.locale
        locale.language = language ?? model.item.language
        locale.zone = model.tenant.zone
        let page = CustomerCasePage(model: model, state: state, problem: problem)
        return HTMLResponse(page.node, status: problem == nil ? 200 : 422).response(in: locale)
    }

    private func addFacts(_ request: Request, _ context: AramContext) async throws -> Response {
        try await say(.fact, context)
    }

    private func reopen(_ request: Request, _ context: AramContext) async throws -> Response {
        try await say(.message, context)
    }

    /// The customer's words join the case; words to a closed one reopen it, or open a linked one after 30 days.
    private func say(_ kind: EntryKind, _ context: AramContext) async throws -> Response {
        let place = try place(context)
        let form = context.form
        var reader = FormReader(form)
        let typed = reader.words("words", required: true, limit: Limits.textCharacters)
        guard reader.isFine else {
            return try await page(reader.state, reader.problems["words"], language: nil, context)
        }
        let (ids, now) = (kit.ids, context.locale.now)
        let key = String(form.text("key").prefix(64))
        let landed = try await kit.database.write(in: place.tenant) { tx -> CaseID in
            guard let item = try CaseRecord.surviving(place.id, in: tx) else { throw CaseRefusal.notFound }
            let findings = analyze(
                typed, language: item.language, shifts: try BrandReaderRecord.shifts(in: tx))
            var words = CustomerWords(
                typed, kind: kind, channel: .form, language: findings.language ?? item.language,
                anger: findings.anger.rawValue)
            words.findings = findings.stored
            words.onceKey = key.isEmpty ? nil : "page:\(place.id):\(key)"
            let act = Act(tenant: place.tenant, actor: .customer(item.customer.uuid), at: now, ids: ids)
            return try addMessage(words, to: item.id, by: act, in: tx).caseID
        }
        return .seeOther("/c/\(kit.links.token(of: landed, tenant: place.tenant))?said=1")
    }
}
