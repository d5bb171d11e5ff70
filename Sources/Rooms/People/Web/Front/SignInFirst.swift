import Hummingbird
import Web

/// Leads visitors of a page to signing in and back to the page afterwards; scripts and programs get the refusal itself.
struct SignInFirst: RouterMiddleware {
    typealias Context = AramContext

    func handle(
        _ request: Request, context: AramContext, next: (Request, AramContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let refusal as WebRefusal where refusal == .signInFirst {
            guard request.method == .get, !request.wantsFragment, !request.wantsJSON else { throw refusal }
            return .seeOther("/sign-in?next=" + ReturnAddress(request.uri.path).escaped)
        }
    }
}
