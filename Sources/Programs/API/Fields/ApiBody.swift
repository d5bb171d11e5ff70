import Primitives
import Web

/// The members of a request's body; it knows no others, so that a misspelt one is noticed.
struct ApiBody: Sendable {
    let fields: [ApiField]
    /// Sets of members of which each needs at least one.
    let oneOf: [[String]]

    /// A body; of every list in `oneOf` at least one member must be there.
    init(_ fields: [ApiField], oneOf: [[String]] = []) {
        self.fields = fields
        self.oneOf = oneOf
    }

    /// The JSON Schema of the body.
    var schema: JSONValue {
        var schema: [String: JSONValue] = [
            "type": "object", "additionalProperties": false,
            "properties": .object(Dictionary(fields.map { ($0.name, $0.schema) }, uniquingKeysWith: { $1 })),
        ]
        let needed = fields.filter(\.isNeeded).map(\.name)
        if !needed.isEmpty { schema["required"] = .array(needed.map { .string($0) }) }
        let choices = oneOf.map { names -> JSONValue in
            ["anyOf": .array(names.map { ["required": [.string($0)]] })]
        }
        if !choices.isEmpty { schema["allOf"] = .array(choices) }
        return .object(schema)
    }

    /// Everything that is wrong, by JSON pointer (RFC 6901).
    func problems(with value: JSONValue, at pointer: String = "") -> [String: Text] {
        guard case .object(let sent) = value else { return [pointer: ApiText.fieldObject] }
        var found: [String: Text] = [:]
        for field in fields {
            let place = "\(pointer)/\(field.name)"
            if let value = sent[field.name] {
                found.merge(field.shape.problems(with: value, at: place)) { $1 }
            } else if field.isNeeded {
                found[place] = ApiText.fieldNeeded
            }
        }
        for name in sent.keys where !fields.contains(where: { $0.name == name }) {
            found["\(pointer)/\(Self.escaped(name))"] = ApiText.fieldUnknown
        }
        for names in oneOf where !names.contains(where: { sent[$0] != nil }) {
            for name in names { found["\(pointer)/\(name)"] = ApiText.fieldOneOf(names: names.joined(separator: ", ")) }
        }
        return found
    }

    /// A name that a stranger chose, short enough for an answer.
    private static func escaped(_ name: String) -> String {
        String(name.prefix(100)).replacing("~", with: "~0").replacing("/", with: "~1")
    }
}
