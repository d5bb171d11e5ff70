import Foundation

extension JSONValue {
    /// The canonical text: no white space, members sorted by their UTF-8 bytes, the fewest escapes; close to RFC 8785.
    package var canonical: String {
        var out: [UInt8] = []
        out.reserveCapacity(512)
        append(to: &out)
        return String(decoding: out, as: UTF8.self)
    }

    /// Appends the bytes of ``canonical``.
    package func append(to out: inout [UInt8]) {
        switch self {
        case .null: out.append(ascii: "null")
        case .bool(let value): out.append(ascii: value ? "true" : "false")
        case .int(let value): out.append(decimal: value)
        case .double(let value): Self.append(value, to: &out)
        case .string(let value): Self.append(value, to: &out)
        case .array(let values):
            out.append(UInt8(ascii: "["))
            for (index, value) in values.enumerated() {
                if index > 0 { out.append(UInt8(ascii: ",")) }
                value.append(to: &out)
            }
            out.append(UInt8(ascii: "]"))
        case .object(let members):
            out.append(UInt8(ascii: "{"))
            let sorted = members.sorted { Self.precedes($0.key, $1.key) }
            for (index, member) in sorted.enumerated() {
                if index > 0 { out.append(UInt8(ascii: ",")) }
                Self.append(member.key, to: &out)
                out.append(UInt8(ascii: ":"))
                member.value.append(to: &out)
            }
            out.append(UInt8(ascii: "}"))
        }
    }

    /// The order of the UTF-8 bytes, which is not that of Swift's own comparison for composed letters.
    private static func precedes(_ left: String, _ right: String) -> Bool {
        let order = left.utf8.withContiguousStorageIfAvailable { left in
            right.utf8.withContiguousStorageIfAvailable { left.lexicographicallyPrecedes($0) }
        }
        return order.flatMap { $0 } ?? left.utf8.lexicographicallyPrecedes(right.utf8)
    }

    /// Whole numbers are read back as ``int(_:)``, so both must print alike; JSON has no infinity.
    private static func append(_ value: Double, to out: inout [UInt8]) {
        guard value.isFinite else { return out.append(ascii: "null") }
        if let whole = Int64(exactly: value) { return out.append(decimal: whole) }
        out.append(contentsOf: "\(value)".utf8)
    }

    private static func append(_ text: String, to out: inout [UInt8]) {
        out.append(UInt8(ascii: "\""))
        let isPlain =
            text.utf8.withContiguousStorageIfAvailable { bytes in
                guard bytes.allSatisfy({ $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }) else {
                    return false
                }
                out.append(contentsOf: bytes)
                return true
            } ?? false
        if !isPlain { for byte in text.utf8 { appendEscaped(byte, to: &out) } }
        out.append(UInt8(ascii: "\""))
    }

    private static func appendEscaped(_ byte: UInt8, to out: inout [UInt8]) {
        switch byte {
        case UInt8(ascii: "\""): out.append(ascii: "\\\"")
        case UInt8(ascii: "\\"): out.append(ascii: "\\\\")
        case 0x0A: out.append(ascii: "\\n")
        case 0x0D: out.append(ascii: "\\r")
        case 0x09: out.append(ascii: "\\t")
        case 0x08: out.append(ascii: "\\b")
        case 0x0C: out.append(ascii: "\\f")
        case 0x00..<0x20: out.append(contentsOf: String(format: "\\u%04x", byte).utf8)
        default: out.append(byte)
        }
    }
}
