import Hummingbird
import Storage
import Synchronization
import Web

/// Leads every page of an install without a brand to set-up; once there is one it asks no more.
final class SetUpFirst: RouterMiddleware {
    typealias Context = AramContext

    private let database: Database
    private let isDone = Mutex(false)

    init(database: Database) { self.database = database }

    func handle(
        _ request: Request, context: AramContext, next: (Request, AramContext) async throws -> Response
    ) async throws -> Response {
        let path = request.uri.path
        guard !isDone.withLock({ $0 }), path != "/set-up", !request.wantsJSON else {
            return try await next(request, context)
        }
        guard try await database.read(in: nil, { try isFresh(in: $0) }) else {
            isDone.withLock { $0 = true }
            return try await next(request, context)
        }
        return .seeOther("/set-up")
    }
}
