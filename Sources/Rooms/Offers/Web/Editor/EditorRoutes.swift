import Handling
import Hummingbird
import People
import Primitives
import Storage
import Web

/// The editor of an offer, and making one.
struct EditorRoutes: Sendable {
    let kit: OffersKit

    func add(to router: some RouterMethods<AramContext>) {
        router.get("/cases/:id/offers/new", use: show)
        router.post("/cases/:id/offers", use: make)
    }

    private func load(_ viewer: Viewer, _ context: AramContext) async throws -> EditorModel {
        let id: CaseID = try context.pathID()
        let now = context.locale.now
        return try await kit.database.read(in: viewer.tenant) { snapshot in
            try EditorModel.load(id, for: viewer.staff, at: now, in: snapshot)
        }
    }

    private func show(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.makeOffers)
        let model = try await load(viewer, context)
        return try await page(model, OfferForm.state(of: model), viewer, context)
    }

    private func page(
        _ model: EditorModel, _ state: FormState, problem: Text? = nil, above: Text? = nil, status: Int = 200,
        _ viewer: Viewer, _ context: AramContext
    ) async throws -> Response {
        try await kit.answer(OffersText.editorTitle, at: "/offers", viewer, context, status: status) {
            OfferEditor(model: model, state: state, problem: problem, above: above, viewer: viewer).node
        }
    }

    private func make(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.makeOffers)
        let model = try await load(viewer, context)
        let wish = context.form.text("do")
        if wish == "row" {
            var state = context.form.state()
            state.values["rows"] = [String(min(OfferForm.rows(context.form) + 1, Offer.mostParts))]
            return try await page(model, state, viewer, context)
        }
        var form = OfferForm(context.form, of: model)
        guard let new = form.offer() else {
            return try await page(model, form.reader.state, status: 422, viewer, context)
        }
        do {
            try await kit.write(viewer, context) { act, tx in
                let made = try makeOffer(new, by: act, in: tx)
                switch made.verdict {
                case .within: if wish != "keep" { try sendOffer(made.id, by: act, in: tx) }
                // Nobody is asked by accident: what was made is undone until the maker says so.
                case .needsApproval(let ceiling): if wish != "ask" { throw AboveAuthority(ceiling: ceiling) }
                }
            }
            return .seeOther("/cases/\(model.item.id)#offers")
        } catch let above as AboveAuthority {
            let state = context.form.state()
            return try await page(model, state, above: above.text(model), status: 422, viewer, context)
        } catch {
            let problem = try offerProblem(error, in: model.currency)
            return try await page(model, context.form.state(), problem: problem, status: 422, viewer, context)
        }
    }
}

/// Ends the making of an offer that a lead would have to see, before the maker has asked for that.
private struct AboveAuthority: Error {
    let ceiling: AuthorityVerdict.Ceiling

    func text(_ model: EditorModel) -> Text {
        func money(_ minor: Int64) -> Money { Money(minorUnits: minor, currency: model.currency) }
        return switch ceiling {
        case .perCase: OffersText.aboveCase(amount: money(model.allowance.caseLeft))
        case .perMonth: OffersText.aboveMonth(amount: money(model.allowance.monthLeft))
        }
    }
}
