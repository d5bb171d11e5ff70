import Handling
import Hummingbird
import People
import Primitives
import Storage
import Web

/// The page of all causes and the page of one.
struct CauseRoutes: Sendable {
    let kit: PreventionKit

    func add(to router: some RouterMethods<AramContext>) {
        router.get("/causes", use: show)
        router.get("/causes/:id", use: showOne)
    }

    private func show(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.seeCases)
        let now = context.locale.now
        let table = try await kit.database.read(in: viewer.tenant) { try CauseTable.load(at: now, in: $0) }
        return try await kit.answer(
            PreventionText.causes, at: "/causes", viewer, context, views: preventionViews(.causes)
        ) { CausePage(table: table).node }
    }

    private func showOne(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.seeCases)
        let id = try context.pathID("id", CauseID.self)
        let now = context.locale.now
        let mayManage = viewer.allows(.manageActions)
        let model = try await kit.database.read(in: viewer.tenant) { snapshot -> OneCausePage in
            let table = try CauseTable.load(at: now, in: snapshot)
            guard let cause = try CauseRecord.find(id, in: snapshot) else { throw WebRefusal.notFound }
            let line = table.lines.first { $0.cause.id == id } ?? CauseLine(cause: cause, weeks: [], action: nil)
            return OneCausePage(
                line: line, now: now, actions: try ActionRecord.list(against: id, in: snapshot),
                lessons: try findLessons(about: id, limit: 10, in: snapshot),
                cases: try casesBehind(id, in: snapshot), mayManage: mayManage)
        }
        return try await kit.answer(
            model.line.cause.name.words, at: "/causes", viewer, context, views: preventionViews(.causes)
        ) { model.node }
    }
}
