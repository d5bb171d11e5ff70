import Hummingbird
import People
import Primitives
import Storage
import Web

/// What the pages of this room share.
struct CareDesk: Sendable {
    let database: Database
    let frame: ConsoleFrame

    func act(of viewer: Viewer, _ context: AramContext) -> Act {
        Act(tenant: viewer.tenant, actor: .staff(viewer.staff), at: context.locale.now)
    }

    /// A console page as an answer.
    func answer(
        _ title: Text, at address: String, _ viewer: Viewer, _ context: AramContext, status: Int = 200,
        @HTMLBuilder content: () -> Node
    ) async throws -> Response {
        let page = try await frame.page(title, at: address, viewer: viewer, content: content)
        return HTMLResponse(page.node, status: status).response(in: context.locale)
    }
}
