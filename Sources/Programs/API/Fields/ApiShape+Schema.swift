import Primitives

extension ApiShape {
    /// The JSON Schema (draft 2020-12) of exactly the values that ``problem(with:at:)`` lets pass.
    var schema: JSONValue {
        switch self {
        case .text(let most):
            [
                "type": "string", "minLength": 1, "maxLength": .int(Int64(most)),
                "pattern": .string("^[^\\u0000]*[^\(Letters.unseenPattern)][^\\u0000]*$"),
            ]
        case .search:
            ["type": "string", "maxLength": .int(Int64(Limits.lineCharacters)), "pattern": "^[^\\u0000]*$"]
        case .word(let words): ["type": "string", "enum": .array(words.map { .string($0) })]
        case .flag: ["type": "boolean"]
        case .whole(let range):
            ["type": "integer", "minimum": .int(range.lowerBound), "maximum": .int(range.upperBound)]
        case .time: ["type": "string", "format": "date-time"]
        case .email:
            [
                "type": "string", "maxLength": .int(Int64(Letters.emailLength)),
                "pattern": .string("^\(Letters.mailboxPattern)+@\(Letters.hostPattern)+(\\.\(Letters.hostPattern)+)*$"),
            ]
        case .phone: ["type": "string", "pattern": "^\\+[1-9][0-9]{7,14}$"]
        case .currency: ["type": "string", "pattern": "^[A-Z]{3}$"]
        case .id: ["type": "string", "format": "uuid"]
        case .cursor(let kind): ["type": "string", "pattern": .string(kind.pattern)]
        case .objects(let fields, let most):
            [
                "type": "array", "minItems": 1, "maxItems": .int(Int64(most)),
                "items": ApiBody(fields).schema,
            ]
        }
    }
}

/// The sets of characters behind patterns, each written once as a pattern and once as ranges.
enum Letters {
    /// Controls, spaces of every kind and marks that can not be seen, as a class of a pattern.
    static let unseenPattern =
        "\\u0000-\\u0020\\u007f-\\u00a0\\u1680\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u3000\\ufeff"
    private static let unseen: [ClosedRange<UInt32>] = [
        0...0x20, 0x7F...0xA0, 0x1680...0x1680, 0x2000...0x200F, 0x2028...0x202F, 0x205F...0x206F, 0x3000...0x3000,
        0xFEFF...0xFEFF,
    ]

    /// The longest address in code points; none of them takes more than two bytes, so RFC 5321 holds.
    static let emailLength = 120
    private static let foreignPattern =
        "\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u012f\\u0131-\\u017f\\u0400-\\u045f\\u0620-\\u064a"
    /// A character before the @: an atom of RFC 5322 with dots, and Latin, Cyrillic and Arabic letters (RFC 6531).
    static let mailboxPattern = "[!#$%&'*+/=?^_`{|}~.0-9A-Za-z\(foreignPattern)-]"
    /// A character of one label behind the @.
    static let hostPattern = "[0-9A-Za-z\(foreignPattern)-]"
    private static let foreign: [ClosedRange<UInt32>] = [
        0xC0...0xD6, 0xD8...0xF6, 0xF8...0x12F, 0x131...0x17F, 0x400...0x45F, 0x620...0x64A,
    ]

    static func isSeen(_ scalar: Unicode.Scalar) -> Bool { !unseen.contains { $0.contains(scalar.value) } }

    static func isEmail(_ text: String) -> Bool {
        let parts = text.unicodeScalars.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, text.unicodeScalars.count <= emailLength, !parts[0].isEmpty else { return false }
        let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
        return parts[0].allSatisfy { isHost($0) || "!#$%&'*+/=?^_`{|}~.".unicodeScalars.contains($0) }
            && labels.allSatisfy { !$0.isEmpty && $0.allSatisfy(isHost) }
    }

    private static func isHost(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "0"..."9", "A"..."Z", "a"..."z", "-": true
        default: foreign.contains { $0.contains(scalar.value) }
        }
    }
}
