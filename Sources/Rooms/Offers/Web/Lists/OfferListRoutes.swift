import Hummingbird
import People
import Primitives
import Storage
import Web

/// The list of a brand's offers by who has the next move.
struct OfferListRoutes: Sendable {
    let kit: OffersKit

    func add(to router: some RouterMethods<AramContext>) { router.get("/offers", use: show) }

    private func show(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.makeOffers)
        let query = request.uri.queryParameters
        let view = query["view"].flatMap { OfferView(rawValue: String($0)) } ?? .needsUs
        let last = query["after"].flatMap { OfferID(String($0)) }
        let rows = try await kit.database.read(in: viewer.tenant) { snapshot in
            try OfferRow.page(view.states, ofOpenCases: view == .needsUs, after: last, in: snapshot)
        }
        let page = OfferListPage(view: view, rows: rows, isFirst: last == nil, now: context.locale.now)
        return try await kit.answer(OffersText.offers, at: "/offers", viewer, context, views: page.views) { page.node }
    }
}

/// A view of the list.
enum OfferView: String, CaseIterable {
    case needsUs = "ours"
    case waiting
    case sent
    case agreed
    case over

    var states: [OfferState] {
        switch self {
        case .needsUs: OfferState.allCases.filter(\.needsMaker)
        case .waiting: [.awaitingApproval]
        case .sent: [.sent]
        case .agreed: [.accepted]
        case .over: [.countered, .withdrawn]
        }
    }

    var text: Text {
        switch self {
        case .needsUs: OffersText.tabNeedsUs
        case .waiting: OffersText.tabWaiting
        case .sent: OffersText.tabSent
        case .agreed: OffersText.tabAgreed
        case .over: OffersText.tabOver
        }
    }
}
