import HTTPTypes
package import Hummingbird
import Logging
import NIOCore

/// Turns every error into an answer in the reader's language with a reference; what broke goes to the log alone.
package struct RefusalMiddleware: RouterMiddleware {
    /// The context of all requests.
    package typealias Context = AramContext

    /// The same for every tenant.
    package init() {}

    /// Passes answers on and catches errors.
    package func handle(
        _ request: Request, context: AramContext, next: (Request, AramContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let refusal as WebRefusal {
            return answer(refusal, request, context)
        } catch let error as any ToldToPeople {
            return answer(error.told, request, context)
        } catch let error as HTTPError {
            return answer(.of(status: error.status.code), request, context)
        } catch is CancellationError {
            throw CancellationError()
        } catch {
            // The words of an error may hold a customer's words, so only its type is written down.
            context.logger.error(
                "request failed",
                metadata: ["kind": "\(type(of: error))", "route": "\(context.endpointPath ?? "none")"])
            return answer(.failure, request, context)
        }
    }

    private func answer(_ refusal: WebRefusal, _ request: Request, _ context: AramContext) -> Response {
        var response: Response
        if request.wantsJSON {
            response = Problem(refusal, reference: context.requestID, path: request.uri.path).response(
                in: context.locale)
        } else {
            let page = RefusalPage(refusal, reference: context.requestID)
            let node = request.wantsFragment ? page.toastNode : page.node
            response = HTMLResponse(node, status: refusal.status).response(in: context.locale)
            if request.wantsFragment {
                response.headers[.htmxRetarget] = "#toasts"
                response.headers[.htmxReswap] = "beforeend"
            }
        }
        if !refusal.allowed.isEmpty { response.headers[.allow] = refusal.allowed.joined(separator: ", ") }
        return response
    }
}
