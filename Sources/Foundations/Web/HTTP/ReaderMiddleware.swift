import HTTPTypes
package import Hummingbird
package import Primitives

/// Finds out who reads: the viewer of the session, else the language of the address, the cookie or the browser.
package struct ReaderMiddleware: RouterMiddleware {
    /// The context of all requests.
    package typealias Context = AramContext

    let clock: WallClock
    let assets: Assets
    let seal: FormSeal
    let visitorZone: String
    let findViewer: @Sendable (Request) async throws -> Viewer?

    /// `findViewer` looks the session up; visitors see times in `visitorZone`.
    package init(
        clock: WallClock, assets: Assets, seal: FormSeal, visitorZone: String,
        findViewer: @escaping @Sendable (Request) async throws -> Viewer?
    ) {
        self.clock = clock
        self.assets = assets
        self.seal = seal
        self.visitorZone = visitorZone
        self.findViewer = findViewer
    }

    /// Puts the viewer and the locale into the context.
    package func handle(
        _ request: Request, context: AramContext, next: (Request, AramContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        let viewer = try await findViewer(request)
        context.viewer = viewer
        context.locale = PageLocale(
            language: viewer?.language ?? Self.visitorLanguage(of: request),
            zoneName: viewer?.zoneName ?? visitorZone, now: clock.now, assets: assets,
            formToken: viewer.map { seal.token(of: $0.sessionID) } ?? "")
        return try await next(request, context)
    }

    /// The language of a reader without a session.
    static func visitorLanguage(of request: Request) -> LanguageCode {
        if let asked = request.uri.queryParameters["lang"], let code = LanguageCode(rawValue: String(asked)) {
            return code
        }
        if let kept = request.cookies["lang"]?.value, let code = LanguageCode(rawValue: kept) { return code }
        return preferredLanguage(request.headers[.acceptLanguage] ?? "")
    }

    /// The best of the three by RFC 9110, 12.5.4; English when none is named.
    static func preferredLanguage(_ header: String) -> LanguageCode {
        var best: (code: LanguageCode, weight: Double)?
        for entry in header.prefix(500).split(separator: ",") {
            let parts = entry.split(separator: ";")
            guard let tag = parts.first?.filter({ $0 != " " }).split(separator: "-").first,
                let code = LanguageCode(rawValue: tag.lowercased())
            else { continue }
            let weight =
                parts.dropFirst().first.flatMap { Double($0.filter { $0 != " " && $0 != "q" && $0 != "=" }) } ?? 1
            if weight > best?.weight ?? 0 { best = (code, weight) }
        }
        return best?.code ?? .english
    }
}
