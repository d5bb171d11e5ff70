import Handling
import Hummingbird
import People
import Primitives
import Storage
import Web

/// The list of customers on the way back.
struct WayBackRoutes: Sendable {
    let kit: RecoveryKit

    func add(to router: some RouterMethods<AramContext>) {
        router.get("/recoveries", use: list)
    }

    private func list(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.seeCases)
        let query = request.uri.queryParameters
        let state = query["state"].flatMap { RecoveryState(rawValue: String($0)) }
        let parts = query["after"]?.split(separator: "_") ?? []
        var after: RecoveryPlace?
        if parts.count == 2, let at = Int64(parts[0]), let id = CaseID(String(parts[1])) {
            after = RecoveryPlace(since: Instant(milliseconds: at), id: id)
        }
        let place = after
        let (page, counts) = try await kit.database.read(in: viewer.tenant) { snapshot in
            (try RecoveryList.page(state, after: place, in: snapshot), try RecoveryRecord.counts(in: snapshot))
        }
        let content = RecoveriesPage(lines: page.lines, next: page.next, counts: counts, state: state)
        return try await kit.answer(RecoveryText.recoveries, at: "/recoveries", viewer, context) { content.node }
    }
}
