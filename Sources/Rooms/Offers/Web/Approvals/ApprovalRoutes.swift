import Handling
import Hummingbird
import People
import Primitives
import Storage
import Web

/// The list of offers that wait for a lead, and the two answers.
struct ApprovalRoutes: Sendable {
    let kit: OffersKit

    func add(to router: some RouterMethods<AramContext>) {
        router.get("/approvals", use: show)
        router.post("/offers/:id/approval") { _, context in
            try await decide(context) { id, act, tx in try approveOffer(id, by: act, in: tx) }
        }
        router.post("/offers/:id/approval-refusal") { _, context in
            try await decide(context) { id, act, tx in try refuseApproval(id, by: act, in: tx) }
        }
    }

    private func show(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.approveOffers)
        let now = context.locale.now
        let model = try await kit.database.read(in: viewer.tenant) { snapshot in
            try ApprovalsModel.load(for: viewer, at: now, in: snapshot)
        }
        return try await kit.answer(OffersText.approvals, at: "/approvals", viewer, context) {
            ApprovalsPage(model: model, viewer: viewer).node
        }
    }

    /// A second tap, whoever's, changes nothing and leads to the same place.
    private func decide(
        _ context: AramContext, _ body: @escaping @Sendable (OfferID, Act, Transaction) throws -> Bool
    ) async throws -> Response {
        let viewer = try context.require(.approveOffers)
        let id: OfferID = try context.pathID()
        let caseID: CaseID
        do {
            caseID = try await kit.write(viewer, context) { act, tx in
                _ = try body(id, act, tx)
                return try OfferRecord.require(id, in: tx).caseID
            }
        } catch is StaleVersion {
            // Another lead decided in the same moment: the list shows how.
            return .seeOther("/approvals")
        }
        switch context.form.text("back") {
        case "case": return .seeOther("/cases/\(caseID)#offers")
        case "inbox": return .seeOther("/inbox")
        default: return .seeOther("/approvals")
        }
    }
}
