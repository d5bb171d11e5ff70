import CPQ
import Foundation
import Primitives
import Storage

/// The text form of values on the wire, with the type that each parameter is declared as.
enum PostgresValue {
    private static let int8: Oid = 20, float8: Oid = 701, bytea: Oid = 17, uuid: Oid = 2950

    /// The declared type; texts and nulls stay undeclared and take the type of their place.
    static func type(_ value: SQLValue) -> Oid {
        switch value {
        case .integer: int8
        case .real: float8
        case .blob: bytea
        case .uuid: uuid
        case .text, .null: 0
        }
    }

    /// The text that libpq sends; nil is null.
    static func text(_ value: SQLValue) -> String? {
        switch value {
        case .null: nil
        case .integer(let number): String(number)
        case .real(let number): String(number)
        case .text(let text): text
        case .blob(let bytes): hex(bytes)
        case .uuid(let id): id.text
        }
    }

    private static func hex(_ bytes: [UInt8]) -> String {
        func digit(_ value: UInt8) -> UInt8 { value < 10 ? value + 48 : value + 87 }
        return String(unsafeUninitializedCapacity: bytes.count * 2 + 2) { out in
            out[0] = UInt8(ascii: "\\")
            out[1] = UInt8(ascii: "x")
            for (index, byte) in bytes.enumerated() {
                out[index * 2 + 2] = digit(byte >> 4)
                out[index * 2 + 3] = digit(byte & 15)
            }
            return bytes.count * 2 + 2
        }
    }

    /// Lends C strings that live as long as `body` runs.
    static func withPointers<T>(_ texts: [String?], _ body: (UnsafePointer<UnsafePointer<CChar>?>?) -> T) -> T {
        let copies = texts.map { $0.map { strdup($0) } ?? nil }
        defer { for copy in copies { free(copy) } }
        let pointers = copies.map { UnsafePointer($0) }
        return pointers.withUnsafeBufferPointer { body($0.baseAddress) }
    }

    /// One field of an answer.
    static func read(_ result: OpaquePointer?, row: Int32, column: Int32, type: Oid) -> SQLValue {
        guard PQgetisnull(result, row, column) == 0, let pointer = PQgetvalue(result, row, column) else { return .null }
        let length = Int(PQgetlength(result, row, column))
        let text = pointer.withMemoryRebound(to: UInt8.self, capacity: length) {
            UnsafeBufferPointer(start: $0, count: length)
        }
        switch type {
        case 20, 21, 23:
            return Int64(String(decoding: text, as: UTF8.self)).map { .integer($0) } ?? .null
        case 700, 701, 1700:
            let words = String(decoding: text, as: UTF8.self)
            // A sum of whole numbers is numeric in PostgreSQL and a whole number in SQLite.
            if type == 1700, let whole = Int64(words) { return .integer(whole) }
            return Double(words).map { .real($0) } ?? .null
        case 16: return .integer(text.first == UInt8(ascii: "t") ? 1 : 0)
        case bytea: return .blob(unhex(text))
        case uuid: return UUID(text: String(decoding: text, as: UTF8.self)).map { .uuid($0) } ?? .null
        default: return .text(String(decoding: text, as: UTF8.self))
        }
    }

    private static func unhex(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        func digit(_ byte: UInt8) -> UInt8 { byte < 58 ? byte - 48 : (byte | 32) - 87 }
        guard text.count >= 2 else { return [] }
        return stride(from: 2, to: text.count - 1, by: 2).map { digit(text[$0]) << 4 | digit(text[$0 + 1]) }
    }
}
