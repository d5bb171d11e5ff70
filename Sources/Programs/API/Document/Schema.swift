import Primitives

/// Pieces of JSON Schema (draft 2020-12) of answers.
enum Schema {
    static let id: JSONValue = ["type": "string", "format": "uuid"]
    static let idIfAny: JSONValue = ["type": ["string", "null"], "format": "uuid"]
    static let time: JSONValue = ["type": "string", "format": "date-time"]
    static let timeIfAny: JSONValue = ["type": ["string", "null"], "format": "date-time"]
    static let number: JSONValue = ["type": "integer"]
    static let flag: JSONValue = ["type": "boolean"]
    static let text: JSONValue = ["type": "string"]
    static let anyText: JSONValue = ["type": ["string", "null"]]

    /// A word of a closed list.
    static func word<Word: RawRepresentable<String> & CaseIterable>(_: Word.Type) -> JSONValue {
        ["type": "string", "enum": .array(Word.allCases.map { .string($0.rawValue) })]
    }

    /// A word of a closed list, or null.
    static func wordIfAny<Word: RawRepresentable<String> & CaseIterable>(_: Word.Type) -> JSONValue {
        ["enum": .array(Word.allCases.map { .string($0.rawValue) } + [.null])]
    }

    /// An object that has all these members; later versions may add others.
    static func object(_ members: [String: JSONValue]) -> JSONValue {
        [
            "type": "object", "properties": .object(members),
            "required": .array(members.keys.sorted().map { .string($0) }),
        ]
    }

    /// A page of things under `items`; `next` is the cursor of the next one and is missing on the last.
    static func page(_ item: JSONValue) -> JSONValue {
        [
            "type": "object", "properties": ["items": ["type": "array", "items": item], "next": text],
            "required": ["items"],
        ]
    }
}
