import Handling
import Hummingbird
import People
import Primitives
import Storage
import Web

/// What staff do about an offer on the page of its case.
struct BoardRoutes: Sendable {
    let kit: OffersKit

    func add(to router: some RouterMethods<AramContext>) {
        router.get("/cases/:id/offers", use: show)
        router.post("/offers/:id/sending") { _, context in
            try await change(context) { id, act, tx in try sendOffer(id, by: act, in: tx) }
        }
        router.post("/offers/:id/withdrawal") { _, context in
            try await change(context) { id, act, tx in try withdrawOffer(id, by: act, in: tx) }
        }
        router.post("/offers/:id/acceptance") { _, context in
            try await change(context) { id, act, tx in try acceptOffer(id, by: act, in: tx) }
        }
        router.post("/offers/:id/refusal") { _, context in
            let reason = context.form.text("reason")
            return try await change(context) { id, act, tx in try declineOffer(id, because: reason, by: act, in: tx) }
        }
        router.post("/offers/:id/objection") { _, context in
            let reason = context.form.text("reason")
            guard let part = Int(context.form.text("part")) else { throw OfferRefusal.noSuchPart }
            return try await change(context) { id, act, tx in
                try dislikePart(part, of: id, because: reason, by: act, in: tx)
            }
        }
    }

    private func show(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.seeCases)
        let id: CaseID = try context.pathID()
        let now = context.locale.now
        let board = try await kit.database.read(in: viewer.tenant) { snapshot in
            try OfferBoard.load(id, for: viewer.staff, at: now, in: snapshot)
        }
        guard request.wantsFragment else { return .seeOther("/cases/\(id)#offers") }
        return HTMLResponse(OfferBoardSection(board: board, viewer: viewer, kit: kit).node).response(in: context.locale)
    }

    /// One change by somebody who may make offers, then back to the case; a repeated one changes nothing.
    private func change(
        _ context: AramContext, _ body: @escaping @Sendable (OfferID, Act, Transaction) throws -> Bool
    ) async throws -> Response {
        let viewer = try context.require(.makeOffers)
        let id: OfferID = try context.pathID()
        let caseID = try await kit.write(viewer, context) { act, tx in
            _ = try body(id, act, tx)
            return try OfferRecord.require(id, in: tx).caseID
        }
        return .seeOther("/cases/\(caseID)#offers")
    }
}
