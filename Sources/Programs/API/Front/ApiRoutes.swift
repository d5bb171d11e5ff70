import Foundation
import HTTPTypes
package import Hummingbird
import NIOCore
import People
package import Primitives
package import Storage
package import Web

/// The interface for programs under `/api/v1`, opened by bearer keys.
package struct ApiRoutes: Sendable {
    let database: Database
    let rate: RateLimit
    let wakes: @Sendable (TenantID) -> AsyncStream<Void>
    let heartbeat: Duration

    /// `quota` requests a minute for each key; `wakes` gives an element whenever a brand's log may have grown.
    package init(
        database: Database, quota: Int, heartbeat: Duration = .seconds(15),
        wakes: @escaping @Sendable (TenantID) -> AsyncStream<Void>
    ) {
        self.database = database
        rate = RateLimit(quota: quota)
        self.wakes = wakes
        self.heartbeat = heartbeat
    }

    /// Adds every address of the list, the document that describes them, and the page that explains them.
    package func add(to router: some RouterMethods<AramContext>) {
        for route in apiRoutes {
            router.on(RouterPath(route.pattern), method: route.method) { request, context in
                try await answer(route, request, context)
            }
        }
        CallRoute(database: database, rate: rate).add(to: router)
        router.get("/api/v1/openapi.json") { _, _ in json(openAPIDocument(of: apiRoutes), status: 200) }
        router.get("/api/v1/docs") { _, _ in HTMLResponse(DocsPage(routes: apiRoutes).node) }
    }

    private func answer(_ route: ApiRoute, _ request: Request, _ context: AramContext) async throws -> Response {
        guard let key = try await authenticate(request, at: context.locale.now) else {
            var response = problem(.keyMissing, request, context)
            response.headers[.wwwAuthenticate] = "Bearer"
            return response
        }
        let verdict = rate.count(key.id, at: context.locale.now)
        var response: Response
        do {
            guard verdict.left >= 0 else { throw WebRefusal.tooMany }
            guard key.scopes.contains(route.scope) else { throw WebRefusal.scopeMissing(route.scope.rawValue) }
            response = try await toldToPrograms { try await perform(route, of: key, request, context) }
        } catch let refusal as WebRefusal {
            response = problem(refusal, request, context)
        }
        for field in verdict.headers { response.headers[field.name] = field.value }
        return response
    }

    private func perform(
        _ route: ApiRoute, of key: ApiKey, _ request: Request, _ context: AramContext
    ) async throws -> Response {
        let call = try await checkedCall(of: route, key, request, context)
        let answer: ApiAnswer
        switch route.perform {
        case .read(let look): answer = try await database.read(in: key.tenant) { try look(call, $0) }
        case .write(let act):
            answer = try await write(act, call, asked: fingerprint(request, call), at: context.locale.now)
        case .stream: return stream(to: call, request)
        }
        var response = json(answer.body, status: route.status)
        if let version = answer.version { response.headers[.eTag] = "\"\(version)\"" }
        if let next = answer.next { response.headers[named: "Link"] = link(to: next, request) }
        return response
    }

    /// Acts once for each Idempotency-Key; the same request again gets the same answer.
    private func write(
        _ work: @escaping @Sendable (ApiCall, Act, Transaction) throws -> ApiAnswer, _ call: ApiCall, asked: [UInt8],
        at now: Instant
    ) async throws -> ApiAnswer {
        let key = call.key
        let act = Act(tenant: key.tenant, actor: .apiKey(key.id.uuid), at: now)
        return try await database.write(in: key.tenant) { tx in
            guard let onceKey = call.onceKey else { return try work(call, act, tx) }
            if let kept = try KeptAnswer.find(onceKey, of: key.id, in: tx) {
                guard kept.fingerprint == asked else { throw WebRefusal.onceKeyReused }
                return ApiAnswer(kept.body)
            }
            let answer = try work(call, act, tx)
            try KeptAnswer(fingerprint: asked, body: answer.body).keep(onceKey, of: key.id, by: act, in: tx)
            return answer
        }
    }

    private func authenticate(_ request: Request, at now: Instant) async throws -> ApiKey? {
        let words = (request.headers[.authorization] ?? "").split(separator: " ")
        guard words.count == 2, words[0].lowercased() == "bearer" else { return nil }
        let secret = String(words[1])
        guard let key = try await database.read(in: nil, { try ApiKeyRecord.authenticate(secret: secret, in: $0) })
        else { return nil }
        if key.usedAt.map({ now - $0 >= .hours(1) }) ?? true {
            try await database.write(in: key.tenant) { try ApiKeyRecord.touch(key, at: now, in: $0) }
        }
        return key
    }
}

/// The address of the next page: the same list with the same conditions behind the place.
private func link(to next: String, _ request: Request) -> String {
    var components = URLComponents()
    components.path = request.uri.path
    let kept = request.uri.queryParameters.filter { $0.key != "after" }
    components.queryItems =
        kept.map { URLQueryItem(name: String($0.key), value: String($0.value)) } + [
            URLQueryItem(name: "after", value: next)
        ]
    return "<\(components.string ?? request.uri.path)>; rel=\"next\""
}

/// What makes two requests the same: method, address and body.
private func fingerprint(_ request: Request, _ call: ApiCall) -> [UInt8] {
    Secrets.hash("\(request.method.rawValue) \(request.uri.path) \(call.body.canonical)")
}

private func problem(_ refusal: WebRefusal, _ request: Request, _ context: AramContext) -> Response {
    Problem(refusal, reference: context.requestID, path: request.uri.path).response(in: context.locale)
}

private func json(_ value: JSONValue, status: Int) -> Response {
    Response(
        status: .init(code: status), headers: [.contentType: "application/json"],
        body: ResponseBody(byteBuffer: ByteBuffer(string: value.canonical)))
}
