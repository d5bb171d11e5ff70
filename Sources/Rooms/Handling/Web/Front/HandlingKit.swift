import Hummingbird
import People
package import Primitives
package import Storage
package import Web

/// What the pages of this room need; the program makes one and passes it on.
package struct HandlingKit: Sendable {
    /// Where cases are kept.
    package let database: Database
    /// The console that pages are put into.
    package let frame: ConsoleFrame
    /// Signed addresses of customers' pages.
    package let links: CaseLinks
    /// What rooms above add.
    package let slots: HandlingSlots
    /// The counts beside the lists.
    package let counts: RecentCounts
    /// The wording guards of brands with words of their own.
    package let guards: BrandGuards
    /// Where new ids come from.
    package let ids: IDSource

    /// A kit as the program puts it together.
    package init(
        database: Database, frame: ConsoleFrame, links: CaseLinks, slots: HandlingSlots = HandlingSlots(),
        counts: RecentCounts = RecentCounts(), guards: BrandGuards = BrandGuards(), ids: IDSource = .random
    ) {
        self.database = database
        self.frame = frame
        self.links = links
        self.slots = slots
        self.counts = counts
        self.guards = guards
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
        mainClass: String = "page", views: Node = .none, actions: Node = .none, @HTMLBuilder content: () -> Node
    ) async throws -> Response {
        var page = try await frame.page(title, at: address, viewer: viewer, mainClass: mainClass, content: content)
        page.views = views
        page.actions = actions
        return HTMLResponse(page.node, status: status).response(in: context.locale)
    }
}

/// What rooms above Handling add to its pages; a program without them leaves the slots empty.
package struct HandlingSlots: Sendable {
    /// Pieces of the case page.
    package var panels: [CasePanel] = []
    /// Pieces of the customer's own page.
    package var customerPanels: [CustomerCasePanel] = []
    /// Alerts above the list.
    package var alerts = CaseAlerts.none
    /// Keeps promises found in replies; nil hides the button.
    package var trackPromise: PromiseTracking?
    /// What of a customer's words staff see only on request.
    package var hiddenWords = HiddenWords.abuse
    /// Sentences for the events of other rooms in the timeline; nil leaves an event out.
    package var eventText: @Sendable (Event) -> Text? = { _ in nil }

    /// Empty slots.
    package init() {}
}
