import Foundation

/// Any JSON text as a value; printing sorts the keys, so that equal values have equal bytes.
package enum JSONValue: Hashable, Sendable {
    case null
    case bool(Bool)
    case int(Int64)
    case double(Double)
    case string(String)
    case array([JSONValue])
    case object([String: JSONValue])

    /// The member `key` of an object; nil for other values and missing members.
    package subscript(key: String) -> JSONValue? {
        if case .object(let members) = self { members[key] } else { nil }
    }

    /// The text of a string value.
    package var text: String? { if case .string(let text) = self { text } else { nil } }

    /// The whole number of an integer value.
    package var integer: Int64? { if case .int(let number) = self { number } else { nil } }

    /// The number of an integer or floating value.
    package var number: Double? {
        switch self {
        case .int(let number): Double(number)
        case .double(let number): number
        default: nil
        }
    }

    /// The truth value of a boolean.
    package var truth: Bool? { if case .bool(let truth) = self { truth } else { nil } }

    /// The elements of an array.
    package var elements: [JSONValue]? { if case .array(let elements) = self { elements } else { nil } }

    /// The id written in a string value.
    package func id<Owner>(_: Identifier<Owner>.Type = Identifier<Owner>.self) -> Identifier<Owner>? {
        text.flatMap { Identifier($0) }
    }

    /// Reads one JSON text of at most `maximumDepth` levels; throws ``JSONRefusal`` for anything else.
    package init(parsing bytes: some Sequence<UInt8>, maximumDepth: Int = 64) throws(JSONRefusal) {
        let read = { (bytes: UnsafeBufferPointer<UInt8>) in
            Result { () throws(JSONRefusal) in try JSONText.value(of: bytes, maximumDepth: maximumDepth) }
        }
        let found = bytes.withContiguousStorageIfAvailable(read) ?? Array(bytes).withUnsafeBufferPointer(read)
        self = try found.get()
    }
}

/// Why a text is not taken as JSON.
package enum JSONRefusal: Error, Sendable {
    case notJSON
    case tooDeep
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral, ExpressibleByNilLiteral
{
    package init(stringLiteral value: String) { self = .string(value) }
    package init(integerLiteral value: Int64) { self = .int(value) }
    package init(booleanLiteral value: Bool) { self = .bool(value) }
    package init(dictionaryLiteral elements: (String, JSONValue)...) {
        self = .object(Dictionary(elements, uniquingKeysWith: { $1 }))
    }
    package init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
    package init(nilLiteral: ()) { self = .null }

    /// The text form of an id.
    package static func id<Owner>(_ id: Identifier<Owner>) -> JSONValue { .string(id.description) }

    /// The text form of an id, or null.
    package static func id<Owner>(_ id: Identifier<Owner>?) -> JSONValue { id.map { .string($0.description) } ?? .null }

    /// A string, or null.
    package static func text(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }

    /// Milliseconds, or null.
    package static func instant(_ instant: Instant?) -> JSONValue { instant.map { .int($0.milliseconds) } ?? .null }
}
