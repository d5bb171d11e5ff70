import Hummingbird
import People
import Primitives
import Storage
import Web

/// The list of promises.
struct PromiseListRoutes: Sendable {
    let kit: RecoveryKit

    func add(to router: some RouterMethods<AramContext>) {
        router.get("/promises", use: list)
    }

    private func list(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.seeCases)
        let query = PromiseQuery(request, leads: viewer.allows(.assignCases))
        let owner = query.isTeam ? nil : viewer.staff
        let now = context.locale.now
        let (page, counts) = try await kit.database.read(in: viewer.tenant) { snapshot in
            (
                try PromiseList.page(query.view, of: owner, after: query.after, at: now, in: snapshot),
                try PromiseList.counts(of: owner, at: now, in: snapshot)
            )
        }
        let model = PromisesModel(
            lines: page.lines, next: page.next, counts: counts, query: query, mayAct: viewer.allows(.handleCases),
            now: now)
        return try await kit.answer(
            RecoveryText.promises, at: "/promises", viewer, context, views: PromisesPage(model: model).views
        ) { PromisesPage(model: model).node }
    }
}

/// The words of the list's address: which view, whose, behind which line.
struct PromiseQuery: Sendable {
    var view = PromiseView.open
    var isTeam = false
    var after: PromisePlace?

    /// Reads an address; leads begin with everybody's promises, others with their own.
    init(_ request: Request, leads: Bool) {
        let query = request.uri.queryParameters
        view = query["view"].flatMap { PromiseView(rawValue: String($0)) } ?? .open
        isTeam = query["whose"].map { $0 == "team" } ?? leads
        let parts = query["after"]?.split(separator: "_") ?? []
        if parts.count == 2, let at = Int64(parts[0]), let id = PromiseID(String(parts[1])) {
            after = PromisePlace(dueAt: Instant(milliseconds: at), id: id)
        }
    }

    /// The address of a view, the same people's.
    func address(_ view: PromiseView, after: PromisePlace? = nil) -> String {
        address(view, isTeam: isTeam) + (after.map { "&after=\($0.dueAt.milliseconds)_\($0.id)" } ?? "")
    }

    /// The address of a view for the viewer or the whole team.
    func address(_ view: PromiseView, isTeam: Bool) -> String {
        "/promises?view=\(view.rawValue)&whose=\(isTeam ? "team" : "mine")"
    }
}
