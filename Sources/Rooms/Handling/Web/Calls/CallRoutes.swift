import Hummingbird
import Listening
import People
import Primitives
import Storage
import Web

/// Calls: the cards of those that go on, the list, and putting a card away.
struct CallRoutes: Sendable {
    let kit: HandlingKit

    func add(to router: some RouterMethods<AramContext>) {
        router.get("/calls", use: list)
        router.get("/calls/ringing", use: ringing)
        router.post("/calls/:id/dismissal", use: dismiss)
    }

    private func ringing(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.handleCases)
        let now = context.locale.now
        let node = try await kit.database.read(in: viewer.tenant) { try callCorner(for: viewer, at: now, in: $0) }
        return HTMLResponse(node).response(in: context.locale)
    }

    /// The card goes with the event of this on every open page of the agent.
    private func dismiss(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.handleCases)
        let id: CallID = try context.pathID()
        try await kit.write(viewer, context) { act, tx in try dismissCall(id, by: act, in: tx) }
        return request.wantsFragment ? .done : .seeOther("/calls")
    }

    private func list(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.seeCases)
        let asked = request.uri.queryParameters["before"].flatMap { CallID(String($0)) }
        let page = try await kit.database.read(in: viewer.tenant) { try CallListPage.read(before: asked, in: $0) }
        return try await kit.answer(
            HandlingText.calls, at: "/calls", viewer, context,
            actions: viewer.allows(.handleCases)
                ? linkButton(HandlingText.phoneTitle, href: "/phone", icon: .headphones, look: .primary) : .none
        ) { page.node }
    }
}
