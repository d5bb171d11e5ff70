package import Handling
import Hummingbird
import People
package import Primitives
package import Storage
package import Web

/// What the pages and workers of this room need; the program makes one and passes it on.
package struct OffersKit: Sendable {
    /// The tables.
    package let database: Database
    /// The console that pages are put into.
    package let frame: ConsoleFrame
    /// The signed addresses of customers' offer pages.
    package let links: OfferLinks
    /// The signed addresses of customers' case pages.
    package let cases: CaseLinks
    /// The time of panels, which are drawn without a request of their own.
    package let clock: WallClock
    /// Where new ids come from.
    package let ids: IDSource

    /// A kit as the program puts it together.
    package init(
        database: Database, frame: ConsoleFrame, links: OfferLinks, cases: CaseLinks, clock: WallClock,
        ids: IDSource = .random
    ) {
        self.database = database
        self.frame = frame
        self.links = links
        self.cases = cases
        self.clock = clock
        self.ids = ids
    }

    /// An act of the viewer now, in the brand that the session works in.
    func act(of viewer: Viewer, _ context: AramContext) -> Act {
        Act(tenant: viewer.tenant, actor: .staff(viewer.staff), at: context.locale.now, ids: ids)
    }

    /// Changes the viewer's brand in one transaction.
    @discardableResult
    func write<T: Sendable>(
        _ viewer: Viewer, _ context: AramContext, _ body: @escaping @Sendable (Act, Transaction) throws -> T
    ) async throws -> T {
        let act = act(of: viewer, context)
        return try await database.write(in: act.tenant) { tx in try body(act, tx) }
    }

    /// A console page as an answer.
    func answer(
        _ title: Text, at address: String, _ viewer: Viewer, _ context: AramContext, status: Int = 200,
        views: Node = .none, actions: Node = .none, @HTMLBuilder content: () -> Node
    ) async throws -> Response {
        var page = try await frame.page(title, at: address, viewer: viewer, content: content)
        page.views = views
        page.actions = actions
        return HTMLResponse(page.node, status: status).response(in: context.locale)
    }
}
