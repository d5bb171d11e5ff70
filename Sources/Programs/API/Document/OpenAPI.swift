import Foundation
import HTTPTypes
import People
import Primitives
import Web

/// The OpenAPI 3.1 document of a list of addresses; it can not differ from the router, which is made from the same list.
func openAPIDocument(of routes: [ApiRoute]) -> JSONValue {
    var paths: [String: JSONValue] = [:]
    for (path, group) in Dictionary(grouping: routes, by: \.path) {
        paths["/api/v1" + path] = .object(
            Dictionary(group.map { ($0.method.rawValue.lowercased(), operation($0)) }, uniquingKeysWith: { $1 }))
    }
    paths["/api/v1" + CallRoute.path] = CallDocument.item
    return [
        "openapi": "3.1.0",
        "info": [
            "title": "Aram", "version": "1", "description": .string(ApiText.docsLead.string(in: .document)),
        ], "paths": .object(paths),
        "components": [
            "securitySchemes": ["key": ["type": "http", "scheme": "bearer"]], "schemas": ["Problem": problem],
            "responses": .object(refusals.mapValues(refusal)),
        ], "security": [["key": []]],
    ]
}

private func operation(_ route: ApiRoute) -> JSONValue {
    var good: [String: JSONValue] = [
        "description": .string(route.about.string(in: .document)), "headers": .object(headers(of: route)),
    ]
    if case .stream = route.perform {
        good["content"] = ["text/event-stream": ["schema": route.answer]]
    } else {
        good["content"] = ["application/json": ["schema": route.answer]]
    }
    var responses: [String: JSONValue] = [String(route.status): .object(good)]
    for status in statuses(of: route) { responses[status] = ["$ref": .string("#/components/responses/\(status)")] }
    var operation: [String: JSONValue] = [
        "operationId": .string(route.name), "summary": .string(route.about.string(in: .document)),
        "description": .string("Needs the scope `\(route.scope.rawValue)`."), "responses": .object(responses),
        "parameters": .array(parameters(of: route)),
    ]
    if let body = route.body {
        operation["requestBody"] = [
            "required": true,
            "content": ["application/json": ["schema": body.schema, "example": body.sample(naming: exampleID)]],
        ]
    }
    return .object(operation)
}

/// The id in examples; no thing has it.
private let exampleID = UUID(uuid: (0, 0, 0, 0, 0, 0, 0x70, 0, 0x80, 0, 0, 0, 0, 0, 0, 1))

/// The refusals that an address may give.
func statuses(of route: ApiRoute) -> [String] {
    var all = ["401", "403", "422", "429"]
    if route.path.contains("{id}") || route.body != nil { all.append("404") }
    if route.body != nil { all += ["400", "413", "415"] }
    if route.isWrite { all.append("409") }
    return all.sorted()
}

private func headers(of route: ApiRoute) -> [String: JSONValue] {
    var headers: [String: JSONValue] = [
        "RateLimit": ["schema": Schema.text, "required": true],
        "RateLimit-Policy": ["schema": Schema.text, "required": true],
    ]
    if route.query.contains(where: { $0.name == "after" }), route.query.contains(where: { $0.name == "limit" }) {
        headers["Link"] = ["schema": Schema.text, "description": "The next page (RFC 8288), when there is one."]
    }
    return headers
}

private func parameters(of route: ApiRoute) -> [JSONValue] {
    var all: [JSONValue] = route.query.map { field in
        ["name": .string(field.name), "in": "query", "required": .bool(field.isNeeded), "schema": field.schema]
    }
    if route.path.contains("{id}") {
        all.append(["name": "id", "in": "path", "required": true, "schema": Schema.id])
    }
    if route.isWrite {
        let most = Limits.lineCharacters
        all.append([
            "name": "Idempotency-Key", "in": "header", "required": false,
            "description": .string(ApiText.aboutOnceKey.string(in: .document)),
            "schema": ["type": "string", "pattern": .string("^[!-~]{1,\(most)}$")],
        ])
    }
    return all
}

private let refusals = [
    "400": "The body is no JSON text.", "401": "The key is missing or does not work.",
    "403": "The key lacks the scope.", "404": "There is nothing of that id.", "409": "The state does not allow it.",
    "413": "The body is too large.", "415": "The body is not application/json.", "422": "A field is wrong.",
    "429": "Too many requests in this minute.",
]

private func refusal(_ words: String) -> JSONValue {
    [
        "description": .string(words),
        "content": ["application/problem+json": ["schema": ["$ref": "#/components/schemas/Problem"]]],
    ]
}

/// Problem details (RFC 9457) with the wrong fields as JSON pointers.
private let problem: JSONValue = [
    "type": "object",
    "properties": [
        "type": Schema.text, "title": Schema.text, "status": Schema.number, "detail": Schema.text,
        "instance": Schema.text, "reference": Schema.text,
        "errors": ["type": "array", "items": Schema.object(["field": Schema.text, "detail": Schema.text])],
    ], "required": ["type", "title", "status"],
]
