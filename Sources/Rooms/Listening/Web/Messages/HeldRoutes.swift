import Hummingbird
import People
import Primitives
import Storage
import Web

/// Incoming mail that stands in no case: held or unreadable, and how to let it pass.
struct HeldRoutes: Sendable {
    let kit: ListeningKit

    func add(to router: some RouterMethods<AramContext>) {
        router.get("/messages", use: list)
        router.post("/messages/:id/release", use: release)
    }

    private func list(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.handleCases)
        let state: RawMessageState = request.uri.queryParameters["view"] == "unreadable" ? .quarantined : .held
        let rows = try await kit.database.read(in: viewer.tenant) { try RawMessageRecord.all(state, in: $0) }
        let views = tabs(
            ListeningText.heldTitle,
            [
                Tab(ListeningText.heldView, href: "/messages", isCurrent: state == .held),
                Tab(ListeningText.unreadableView, href: "/messages?view=unreadable", isCurrent: state == .quarantined),
            ])
        return try await kit.answer(ListeningText.heldTitle, at: "/messages", viewer, context, views: views) {
            HeldPage(rows: rows).node
        }
    }

    private func release(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.handleCases)
        let id: RawMessageID = try context.pathID()
        let act = kit.act(of: viewer, context)
        guard try await kit.database.write(in: viewer.tenant, { try releaseMessage(id, by: act, in: $0) }) else {
            throw WebRefusal.notFound
        }
        return .seeOther("/messages")
    }
}
