import HTTPTypes
import People
import Primitives

/// The OpenAPI 3.1 document of a list of addresses; it can not differ from the router, which is made from the same list.
func openAPIDocument(of routes: [ApiRoute]) -> JSONValue {
    var paths: [String: JSONValue] = [:]
    for (path, group) in Dictionary(grouping: routes, by: \.path) {
        paths["/api/v1" + path] = .object(
            Dictionary(group.map { ($0.method.rawValue.lowercased(), operation($0)) }, uniquingKeysWith: { $1 }))
    }
    return [
        "openapi": "3.1.0", "info": ["title": "Aram", "version": "1"], "paths": .object(paths),
        "components": [
            "securitySchemes": ["key": ["type": "http", "scheme": "bearer"]],
            "schemas": ["Problem": problem],
        ],
        "security": [["key": []]],
    ]
}

private func operation(_ route: ApiRoute) -> JSONValue {
    var responses: [String: JSONValue] = [
        String(route.status): [
            "description": .string(route.summary), "content": ["application/json": ["schema": route.answer]],
        ]
    ]
    for (status, words) in refusals { responses[status] = refusal(words) }
    var operation: [String: JSONValue] = [
        "operationId": .string(route.name), "summary": .string(route.summary),
        "description": .string("Needs the scope `\(route.scope.rawValue)`."), "responses": .object(responses),
        "parameters": .array(parameters(of: route)),
    ]
    if let body = route.body {
        operation["requestBody"] = ["required": true, "content": ["application/json": ["schema": body]]]
    }
    return .object(operation)
}

private func parameters(of route: ApiRoute) -> [JSONValue] {
    var all: [JSONValue] = route.query.sorted { $0.key < $1.key }.map { name, schema in
        ["name": .string(name), "in": "query", "required": false, "schema": schema]
    }
    if route.path.contains("{id}") {
        all.append(["name": "id", "in": "path", "required": true, "schema": Schema.id])
    }
    if case .write = route.perform {
        let schema: JSONValue = ["type": "string", "minLength": 1, "maxLength": .int(Int64(Limits.lineCharacters))]
        all.append(["name": "Idempotency-Key", "in": "header", "required": false, "schema": schema])
    }
    return all
}

private let refusals = [
    "400": "The request could not be read.", "401": "The key is missing or does not work.",
    "403": "The key lacks the scope.", "404": "There is nothing of that id.", "409": "The state does not allow it.",
    "413": "The body is too large.", "422": "A field is wrong.",
]

private func refusal(_ words: String) -> JSONValue {
    [
        "description": .string(words),
        "content": ["application/problem+json": ["schema": ["$ref": "#/components/schemas/Problem"]]],
    ]
}

/// Problem details (RFC 9457) with the wrong fields as JSON pointers.
private let problem: JSONValue = Schema.object(
    [
        "type": Schema.anyText, "title": Schema.anyText, "detail": Schema.anyText, "status": Schema.number,
        "errors": ["type": "array", "items": Schema.object(["field": Schema.anyText, "detail": Schema.anyText])],
    ], needs: ["type", "title", "status"])
