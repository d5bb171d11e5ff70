import Hummingbird
package import People
package import Primitives
package import Storage
package import Web
package import Webhooks

/// What the pages of this room need; the program makes one and passes it on.
package struct AlertingKit: Sendable {
    /// Where rules and alerts are kept.
    package let database: Database
    /// The console that pages are put into.
    package let frame: ConsoleFrame
    /// Seals the secrets of webhook targets.
    package let secret: InstallSecret
    /// Which addresses a webhook may have.
    package let policy: WebhookURLPolicy
    /// What other rooms know of customers.
    package let neighbours: AlertNeighbours
    /// Where new ids come from.
    package let ids: IDSource

    /// A kit as the program puts it together.
    package init(
        database: Database, frame: ConsoleFrame, secret: InstallSecret, policy: WebhookURLPolicy = .production,
        neighbours: AlertNeighbours = .none, ids: IDSource = .random
    ) {
        self.database = database
        self.frame = frame
        self.secret = secret
        self.policy = policy
        self.neighbours = neighbours
        self.ids = ids
    }

    /// Changes the viewer's brand in one transaction.
    @discardableResult
    func write<T: Sendable>(
        _ viewer: Viewer, _ context: AramContext, _ body: @escaping @Sendable (Act, Transaction) throws -> T
    ) async throws -> T {
        let act = Act(tenant: viewer.tenant, actor: .staff(viewer.staff), at: context.locale.now, ids: ids)
        return try await database.write(in: act.tenant) { tx in try body(act, tx) }
    }

    /// Reads in the viewer's brand.
    func read<T: Sendable>(_ viewer: Viewer, _ body: @escaping @Sendable (Snapshot) throws -> T) async throws -> T {
        try await database.read(in: viewer.tenant, body)
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

    /// A page of the settings, whose entry of the rail is the one of all settings.
    func settings(
        _ title: Text, at address: String, _ viewer: Viewer, _ context: AramContext, status: Int = 200,
        actions: Node = .none, @HTMLBuilder content: () -> Node
    ) async throws -> Response {
        try await answer(
            title, at: "/settings", viewer, context, status: status, views: alertingSettingsTabs(at: address, viewer),
            actions: actions, content: content)
    }
}
