import HTTPTypes
import Handling
import Hummingbird
import People
import Primitives
import Storage
import Web

/// The page behind a signed link on which a customer answers an offer; asking for it changes nothing.
struct CustomerOfferRoutes: Sendable {
    let kit: OffersKit

    func add(to router: some RouterMethods<AramContext>) {
        router.get("/o/:token", use: show)
        router.post("/o/:token/acceptance") { request, context in
            try await answer(request, context) { id, _, act, tx in _ = try acceptOffer(id, by: act, in: tx) }
        }
        router.post("/o/:token/refusal") { request, context in
            try await answer(request, context) { id, form, act, tx in
                _ = try declineOffer(id, because: form.text("reason"), by: act, in: tx)
            }
        }
        router.post("/o/:token/objection") { request, context in
            try await answer(request, context) { id, form, act, tx in
                guard let part = Int(form.text("part")) else { throw OfferRefusal.noSuchPart }
                _ = try dislikePart(part, of: id, because: form.text("reason"), by: act, in: tx)
            }
        }
    }

    private func token(_ context: AramContext) -> String { context.parameters.get("token") ?? "" }

    private func open(_ context: AramContext) async throws -> OpenedOffer? {
        guard let link = kit.links.read(token(context)) else { return nil }
        return try await kit.database.read(in: link.tenant) { try OpenedOffer.read(link.id, in: $0) }
    }

    private func show(_ request: Request, _ context: AramContext) async throws -> Response {
        guard let opened = try await open(context) else { return broken(context) }
        return page(opened, FormState(), request, context)
    }

    /// Whatever is said, the page then shows how it stands: an answer that is repeated or too late changes nothing.
    private func answer(
        _ request: Request, _ context: AramContext,
        _ body: @escaping @Sendable (OfferID, FormBody, Act, Transaction) throws -> Void
    ) async throws -> Response {
        guard let opened = try await open(context) else { return broken(context) }
        let (form, act, id) = (context.form, opened.act(at: context.locale.now, ids: kit.ids), opened.offer.id)
        do {
            try await kit.database.write(in: opened.tenant.id) { tx in try body(id, form, act, tx) }
        } catch OfferRefusal.textTooLong(let limit) {
            let place = form.text("part").isEmpty ? "reason" : "reason-\(form.text("part"))"
            var state = form.state(problems: [place: WebText.fieldTooLong(count: limit)])
            state.values[place] = form.all("reason")
            return page(opened, state, request, context, status: 422)
        } catch is OfferRefusal {
            // The page says in words what became of the offer meanwhile.
        } catch is StaleVersion {
            // Two answers at the same moment: the first one counts, and the page shows it.
        }
        let asked = askedLanguage(request).map { "?lang=\($0.rawValue)" } ?? ""
        return .seeOther("/o/\(token(context))\(asked)")
    }

    private func page(
        _ opened: OpenedOffer, _ state: FormState, _ request: Request, _ context: AramContext, status: Int? = nil
    ) -> Response {
        let locale = opened.locale(request, context)
        let view = CustomerOfferPage(
            opened: opened, address: "/o/\(token(context))",
            asked: askedLanguage(request).map { "?lang=\($0.rawValue)" } ?? "",
            caseAddress: "/c/\(kit.cases.token(of: opened.offer.caseID, tenant: opened.tenant.id))",
            newerAddress: opened.newer.map { kit.links.path(of: $0, tenant: opened.tenant.id) }, state: state,
            now: locale.now)
        return sealed(HTMLResponse(view.page.node, status: status ?? view.status).response(in: locale))
    }

    private func broken(_ context: AramContext) -> Response {
        sealed(HTMLResponse(brokenLinkPage.node, status: 404).response(in: context.locale))
    }

    /// The page tells no other site where it stands, and no search engine keeps it.
    private func sealed(_ response: Response) -> Response {
        var response = response
        if let name = HTTPField.Name("Referrer-Policy") { response.headers[name] = "no-referrer" }
        if let name = HTTPField.Name("X-Robots-Tag") { response.headers[name] = "noindex" }
        response.headers[.cacheControl] = "no-store"
        return response
    }
}
