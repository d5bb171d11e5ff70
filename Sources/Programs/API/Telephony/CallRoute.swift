import Foundation
import HTTPTypes
import Hummingbird
import Listening
import NIOCore
import People
import Primitives
import Storage
import Web

/// `POST /api/v1/cti/{token}`: what telephone systems tell about calls, in the shape of the common generic push.
///
/// The token in the address is the key, since few telephone systems can send a header.
struct CallRoute: Sendable {
    let database: Database
    let rate: RateLimit

    static let path = "/cti/{token}"

    func add(to router: some RouterMethods<AramContext>) {
        router.post("/api/v1/cti/:token") { request, context in
            try await take(request, context)
        }
    }

    private func take(_ request: Request, _ context: AramContext) async throws -> Response {
        let secret = context.parameters.get("token") ?? ""
        guard secret.utf8.count <= 100,
            let system = try await database.read(
                in: nil, { try PhoneSystemRecord.authenticate(secret: secret, in: $0) })
        else { throw WebRefusal.notFound }
        let verdict = rate.count(ApiKeyID(system.id.uuid), at: context.locale.now)
        guard verdict.left >= 0 else {
            // The address holds the secret, so the problem names only what stands before it.
            var response = Problem(.tooMany, reference: context.requestID, path: "/api/v1/cti").response(
                in: context.locale)
            for field in verdict.headers { response.headers[field.name] = field.value }
            return response
        }
        let push = try await reading(request, context).push().get()
        let act = Act(tenant: system.tenant, actor: .system, at: context.locale.now)
        let id = try await database.write(in: system.tenant) { tx in
            try PhoneSystemRecord.touch(system, at: act.at, in: tx)
            return try hearCall(push, of: system.id, by: act, in: tx)
        }
        let body: JSONValue = ["call": .id(id)]
        return Response(
            status: .ok, headers: [.contentType: "application/json"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: body.canonical)))
    }

    private func reading(_ request: Request, _ context: AramContext) async throws -> CallReading {
        let type = (request.headers[.contentType] ?? "").prefix { $0 != ";" }.trimmingCharacters(in: .whitespaces)
        switch type.lowercased() {
        case "application/x-www-form-urlencoded", "multipart/form-data": return CallReading(context.form)
        case "application/json":
            do {
                let bytes = try await request.body.collect(upTo: Limits.requestBodyBytes)
                guard let found = CallReading(try JSONValue(parsing: bytes.readableBytesView)) else {
                    throw WebRefusal.badRequest
                }
                return found
            } catch is NIOTooManyBytesError {
                throw WebRefusal.tooLarge
            } catch is JSONRefusal {
                throw WebRefusal.badRequest
            }
        default: throw WebRefusal.notJSON
        }
    }
}
