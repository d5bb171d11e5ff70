import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import People
import Primitives
import Web

/// Reads a request and checks every part of it against its route; all wrong fields are told at once.
func checkedCall(
    of route: ApiRoute, _ key: ApiKey, _ request: Request, _ context: AramContext
) async throws -> ApiCall {
    var wrong: [String: Text] = [:]
    let onceKey = request.headers[named: "Idempotency-Key"]
    if route.isWrite, let onceKey, !isOnceKey(onceKey) { wrong["Idempotency-Key"] = ApiText.fieldOnceKey }
    let query = checkedQuery(route.query, request, &wrong)
    var body = JSONValue.null
    if let expected = route.body {
        body = try await parsedBody(request)
        wrong.merge(expected.problems(with: body)) { $1 }
    }
    guard wrong.isEmpty else { throw WebRefusal.badFields(wrong) }
    return ApiCall(key: key, id: context.parameters.get("id"), query: query, body: body, onceKey: onceKey)
}

/// 1 to 200 characters of ASCII that can be seen.
private func isOnceKey(_ text: String) -> Bool {
    (1...Limits.lineCharacters).contains(text.utf8.count) && text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
}

/// The parameters as values; unknown and repeated ones are wrong, so that a misspelt condition is noticed.
private func checkedQuery(
    _ fields: [ApiField], _ request: Request, _ wrong: inout [String: Text]
) -> [String: JSONValue] {
    var query: [String: JSONValue] = [:]
    for (key, text) in request.uri.queryParameters {
        let name = String(key)
        guard let field = fields.first(where: { $0.name == name }) else {
            wrong[String(name.prefix(100))] = ApiText.fieldUnknown
            continue
        }
        guard query[name] == nil else {
            wrong[name] = ApiText.fieldTwice
            continue
        }
        let value = asValue(String(text), of: field.shape)
        wrong.merge(field.shape.problems(with: value, at: name)) { $1 }
        query[name] = value
    }
    return query
}

private func asValue(_ text: String, of shape: ApiShape) -> JSONValue {
    switch shape {
    case .whole: Int64(text).map { .int($0) } ?? .string(text)
    default: .string(text)
    }
}

private func parsedBody(_ request: Request) async throws -> JSONValue {
    let type = (request.headers[.contentType] ?? "").prefix { $0 != ";" }
    guard type.trimmingCharacters(in: .whitespaces).lowercased() == "application/json" else { throw WebRefusal.notJSON }
    do {
        let bytes = try await request.body.collect(upTo: Limits.requestBodyBytes)
        return try JSONValue(parsing: bytes.readableBytesView)
    } catch is NIOTooManyBytesError {
        throw WebRefusal.tooLarge
    } catch is JSONRefusal {
        throw WebRefusal.badRequest
    }
}
