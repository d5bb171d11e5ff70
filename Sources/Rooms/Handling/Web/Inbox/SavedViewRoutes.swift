import Hummingbird
import People
import Primitives
import Storage
import Web

/// Keeping, deleting and bringing back the viewer's own views of the inbox.
struct SavedViewRoutes: Sendable {
    let kit: HandlingKit

    func add(to router: some RouterMethods<AramContext>) {
        router.post("/inbox/views", use: save)
        router.post("/inbox/views/:id/removal", use: remove)
        router.post("/inbox/views/:id/restoration", use: restore)
    }

    private func save(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.seeCases)
        let form = context.form
        let names = ["view"] + InboxQuery.conditionNames
        let query = InboxQuery(words: Dictionary(names.map { ($0, form.text($0)) }) { first, _ in first })
        try await kit.write(viewer, context) { act, tx in
            try saveView(named: form.text("view-name"), showing: query.stored, by: act, in: tx)
        }
        return .seeOther(query.address())
    }

    private func remove(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.seeCases)
        let id: SavedViewID = try context.pathID()
        try await kit.write(viewer, context) { act, tx in try removeView(id, by: act, in: tx) }
        return .seeOther("/inbox?removed=\(id)")
    }

    private func restore(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.seeCases)
        let id: SavedViewID = try context.pathID()
        let view = try await kit.write(viewer, context) { act, tx in try restoreView(id, by: act, in: tx) }
        return .seeOther(InboxQuery(words: view.words).address())
    }
}
