import Primitives

/// Pieces of JSON Schema (draft 2020-12) from which the OpenAPI document is made.
enum Schema {
    static let id: JSONValue = ["type": "string", "format": "uuid"]
    static let time: JSONValue = ["type": ["string", "null"], "format": "date-time"]
    static let number: JSONValue = ["type": "integer"]
    static let flag: JSONValue = ["type": "boolean"]

    /// A text of at least one character.
    static func text(_ limit: Int) -> JSONValue {
        ["type": "string", "minLength": 1, "maxLength": .int(Int64(limit)), "pattern": "\\S"]
    }

    /// A text that may be missing.
    static let anyText: JSONValue = ["type": ["string", "null"]]

    /// A word of a closed list.
    static func word(_ words: [String]) -> JSONValue {
        ["type": "string", "enum": .array(words.map { .string($0) })]
    }

    /// An object; a request body knows no other members.
    static func object(_ members: [String: JSONValue], needs: [String] = [], isClosed: Bool = false) -> JSONValue {
        var schema: [String: JSONValue] = ["type": "object", "properties": .object(members)]
        if !needs.isEmpty { schema["required"] = .array(needs.map { .string($0) }) }
        if isClosed { schema["additionalProperties"] = false }
        return .object(schema)
    }

    /// A page of things under `items`.
    static func page(_ item: JSONValue) -> JSONValue {
        object(["items": ["type": "array", "items": item], "next": anyText], needs: ["items"])
    }

    /// Parameters of every list.
    static let paging: [String: JSONValue] = [
        "limit": ["type": "integer", "minimum": 1, "maximum": .int(Int64(Limits.apiPageRows))],
        "after": ["type": "string"],
    ]
}
