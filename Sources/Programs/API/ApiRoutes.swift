import Foundation
import HTTPTypes
package import Hummingbird
import NIOCore
import People
import Primitives
package import Storage
package import Web

/// The interface for programs under `/api/v1`, opened by bearer keys.
package struct ApiRoutes: Sendable {
    private let database: Database

    /// An interface over the brands of `database`.
    package init(database: Database) { self.database = database }

    /// Adds every address of the list and the document that describes them.
    package func add(to router: some RouterMethods<AramContext>) {
        for route in apiRoutes {
            router.on(RouterPath(route.pattern), method: route.method) { request, context in
                try await answer(route, request, context)
            }
        }
        router.get("/api/v1/openapi.json") { _, _ in json(openAPIDocument(of: apiRoutes), status: 200) }
    }

    private func answer(_ route: ApiRoute, _ request: Request, _ context: AramContext) async throws -> Response {
        let key = try await authenticate(request, at: context.locale.now)
        guard key.scopes.contains(route.scope) else { throw WebRefusal.scopeMissing(route.scope.rawValue) }
        let call = try await call(of: route, request, context)
        let answer = try await toldToPrograms {
            switch route.perform {
            case .read(let look): try await database.read(in: key.tenant) { try look(call, $0) }
            case .write(let act):
                try await perform(act, call, of: key, asked: fingerprint(request, call), at: context.locale.now)
            }
        }
        var response = json(answer.body, status: route.status)
        if let version = answer.version { response.headers[.eTag] = "\"\(version)\"" }
        if let next = answer.next, let name = HTTPField.Name("Link") {
            response.headers[name] = "<\(request.uri.path)?after=\(next)>; rel=\"next\""
        }
        return response
    }

    /// Acts once for each Idempotency-Key; the same request again gets the same answer.
    private func perform(
        _ work: @escaping @Sendable (ApiCall, Act, Transaction) throws -> ApiAnswer, _ call: ApiCall, of key: ApiKey,
        asked: [UInt8], at now: Instant
    ) async throws -> ApiAnswer {
        let act = Act(tenant: key.tenant, actor: .apiKey(key.id.uuid), at: now)
        return try await database.write(in: key.tenant) { tx in
            guard let onceKey = call.onceKey else { return try work(call, act, tx) }
            if let kept = try KeptAnswer.find(onceKey, of: key.id, in: tx) {
                guard kept.fingerprint == asked else { throw WebRefusal.onceKeyReused }
                return ApiAnswer(body: kept.body)
            }
            let answer = try work(call, act, tx)
            try KeptAnswer(fingerprint: asked, body: answer.body).keep(onceKey, of: key.id, by: act, in: tx)
            return answer
        }
    }

    private func authenticate(_ request: Request, at now: Instant) async throws -> ApiKey {
        let words = (request.headers[.authorization] ?? "").split(separator: " ")
        guard words.count == 2, words[0].lowercased() == "bearer" else { throw WebRefusal.keyMissing }
        let secret = String(words[1])
        let found = try await database.read(in: nil) { try ApiKeyRecord.authenticate(secret: secret, in: $0) }
        guard let key = found else { throw WebRefusal.keyMissing }
        if key.usedAt.map({ now - $0 >= .hours(1) }) ?? true {
            try await database.write(in: key.tenant) { try ApiKeyRecord.touch(key, at: now, in: $0) }
        }
        return key
    }
}

private func call(of route: ApiRoute, _ request: Request, _ context: AramContext) async throws -> ApiCall {
    var body = JSONValue.null
    if route.body != nil {
        let bytes = try await request.body.collect(upTo: Limits.requestBodyBytes)
        do {
            body = try JSONValue(parsing: bytes.readableBytesView)
        } catch {
            throw WebRefusal.badRequest
        }
    }
    let query = request.uri.queryParameters.reduce(into: [String: String]()) { $0[String($1.key)] = String($1.value) }
    let onceKey = HTTPField.Name("Idempotency-Key").flatMap { request.headers[$0] }
    if let onceKey, onceKey.isEmpty || onceKey.count > Limits.lineCharacters { throw WebRefusal.badRequest }
    return ApiCall(id: context.parameters.get("id"), query: query, body: body, onceKey: onceKey)
}

/// What makes two requests the same: method, address and body.
private func fingerprint(_ request: Request, _ call: ApiCall) -> [UInt8] {
    Secrets.hash("\(request.method.rawValue) \(request.uri.path) \(call.body.canonical)")
}

private func json(_ value: JSONValue, status: Int) -> Response {
    Response(
        status: .init(code: status), headers: [.contentType: "application/json"],
        body: ResponseBody(byteBuffer: ByteBuffer(string: value.canonical)))
}
