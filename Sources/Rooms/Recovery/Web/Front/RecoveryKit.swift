import Hummingbird
import People
package import Primitives
package import Storage
package import Web

/// What the pages of this room need; the program makes one and passes it on.
package struct RecoveryKit: Sendable {
    /// The tables.
    package let database: Database
    /// The console that pages are put into.
    package let frame: ConsoleFrame
    /// Where new ids come from.
    package let ids: IDSource

    /// A kit as the program puts it together.
    package init(database: Database, frame: ConsoleFrame, ids: IDSource = .random) {
        self.database = database
        self.frame = frame
        self.ids = ids
    }

    /// Changes the viewer's brand in one transaction, now.
    @discardableResult
    func write<T: Sendable>(
        _ viewer: Viewer, _ context: AramContext, _ body: @escaping @Sendable (Act, Transaction) throws -> T
    ) async throws -> T {
        let act = Act(tenant: viewer.tenant, actor: .staff(viewer.staff), at: context.locale.now, ids: ids)
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
