package import Hummingbird
import NIOCore
import Primitives

/// Reads forms and refuses those that another site sent: by Sec-Fetch-Site or Origin, and by the session's token.
package struct FormGuard: RouterMiddleware {
    /// The context of all requests.
    package typealias Context = AramContext

    let seal: FormSeal
    let origins: Set<String>

    /// Takes forms that come from one of these origins (scheme, host and port), such as the base address.
    package init(seal: FormSeal, origins: Set<String>) {
        self.seal = seal
        self.origins = origins
    }

    /// Lets safe methods pass; of the others it checks the origin and, where there is a session, the token.
    package func handle(
        _ request: Request, context: AramContext, next: (Request, AramContext) async throws -> Response
    ) async throws -> Response {
        guard ![.get, .head, .options].contains(request.method) else { return try await next(request, context) }
        guard isFromHere(request, hasSession: context.viewer != nil) else { throw WebRefusal.staleForm }
        var request = request
        var context = context
        try await readForm(&request, &context)
        if let viewer = context.viewer {
            let token = request.headers[.formToken] ?? context.form.text(FormToken.fieldName)
            guard seal.accepts(token, of: viewer.sessionID) else { throw WebRefusal.staleForm }
        }
        return try await next(request, context)
    }

    /// Browsers send Sec-Fetch-Site since 2023, older ones Origin; programs send neither and have no session.
    private func isFromHere(_ request: Request, hasSession: Bool) -> Bool {
        if let site = request.headers[.fetchSite] {
            return site == "same-origin" || site == "none" || isKnownOrigin(request)
        }
        if request.headers[.origin] != nil { return isKnownOrigin(request) }
        return !hasSession || request.headers[.formToken] != nil
    }

    private func isKnownOrigin(_ request: Request) -> Bool {
        guard let origin = request.headers[.origin] else { return false }
        if origins.contains(origin) { return true }
        guard let host = request.head.authority else { return false }
        return origin == "http://\(host)" || origin == "https://\(host)"
    }

    private func readForm(_ request: inout Request, _ context: inout AramContext) async throws {
        let type = request.headers[.contentType] ?? ""
        let boundary = FormBody.boundary(in: type)
        let isPlain = type.lowercased().hasPrefix("application/x-www-form-urlencoded")
        guard isPlain || boundary != nil else { return }
        let limit = boundary == nil ? Limits.requestBodyBytes : Limits.importBytes
        let buffer: ByteBuffer
        do {
            buffer = try await request.collectBody(upTo: limit)
        } catch is NIOTooManyBytesError {
            throw WebRefusal.tooLarge
        }
        let bytes = Array(buffer.readableBytesView)
        context.form = boundary.map { FormBody(multipart: bytes, boundary: $0) } ?? FormBody(urlencoded: bytes)
    }
}
