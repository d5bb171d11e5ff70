import HTTPTypes
package import Hummingbird

/// Puts the strict policy on every answer and keeps pages out of caches.
package struct SecurityHeaders: RouterMiddleware {
    /// The context of all requests.
    package typealias Context = AramContext

    /// Everything comes from this server; no inline script and no inline style.
    package static let policy = policy(framedBy: ["'none'"])

    /// The same policy for a page that the given sites may show inside theirs; each is scheme, host and port.
    package static func policy(framedBy sites: [String]) -> String {
        "default-src 'self'; style-src 'self'; script-src 'self'; img-src 'self' data:; object-src 'none'; "
            + "base-uri 'none'; form-action 'self'; frame-ancestors " + sites.joined(separator: " ")
    }

    /// The same for every tenant.
    package init() {}

    /// Adds the headers that the answer does not have yet.
    package func handle(
        _ request: Request, context: AramContext, next: (Request, AramContext) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        let defaults: [(HTTPField.Name, String)] = [
            (.contentSecurityPolicy, Self.policy), (.xContentTypeOptions, "nosniff"),
            (.referrerPolicy, "same-origin"), (.openerPolicy, "same-origin"),
            (.permissionsPolicy, "camera=(), geolocation=(), payment=()"), (.cacheControl, "no-store"),
        ]
        for (name, value) in defaults where response.headers[name] == nil { response.headers[name] = value }
        return response
    }
}
