import Hummingbird
import People
import Primitives
package import Storage
package import Web

/// What the pages of this room need; the program makes one and passes it on.
package struct CareKit: Sendable {
    let database: Database
    let frame: ConsoleFrame
    let links: ConductLinks

    /// A kit as the program puts it together.
    package init(database: Database, frame: ConsoleFrame, links: ConductLinks) {
        self.database = database
        self.frame = frame
        self.links = links
    }

    func act(of viewer: Viewer, _ context: AramContext) -> Act {
        Act(tenant: viewer.tenant, actor: .staff(viewer.staff), at: context.locale.now)
    }

    /// A console page as an answer.
    func answer(
        _ title: Text, at address: String, _ viewer: Viewer, _ context: AramContext, status: Int = 200,
        views: Node = .none, @HTMLBuilder content: () -> Node
    ) async throws -> Response {
        var page = try await frame.page(title, at: address, viewer: viewer, content: content)
        page.views = views
        return HTMLResponse(page.node, status: status).response(in: context.locale)
    }
}
