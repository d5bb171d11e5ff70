package import Foundation
package import Primitives

/// One row of an answer; columns are read by name and checked against the type that is asked for.
package struct Row: Sendable {
    private let columns: [String: Int]
    private let values: [SQLValue]

    /// Made by the drivers; `columns` is shared by all rows of an answer.
    package init(columns: [String: Int], values: [SQLValue]) {
        self.columns = columns
        self.values = values
    }

    /// The raw value; throws ``StorageFailure`` when the answer has no such column.
    package func value(_ column: String) throws -> SQLValue {
        guard let index = columns[column] else { throw StorageFailure.shape("no column \(column)") }
        return values[index]
    }

    /// A whole number or nil.
    package func intIfAny(_ column: String) throws -> Int? {
        switch try value(column) {
        case .null: return nil
        case .integer(let number): return Int(number)
        case .text(let text):
            if let number = Int(text) { return number }
            throw StorageFailure.shape("\(column) is no whole number")
        default: throw StorageFailure.shape("\(column) is no whole number")
        }
    }

    /// A floating number or nil.
    package func doubleIfAny(_ column: String) throws -> Double? {
        switch try value(column) {
        case .null: return nil
        case .integer(let number): return Double(number)
        case .real(let number): return number
        case .text(let text):
            if let number = Double(text) { return number }
            throw StorageFailure.shape("\(column) is no number")
        default: throw StorageFailure.shape("\(column) is no number")
        }
    }

    /// A text or nil.
    package func textIfAny(_ column: String) throws -> String? {
        switch try value(column) {
        case .null: return nil
        case .text(let text): return text
        default: throw StorageFailure.shape("\(column) is no text")
        }
    }

    /// Bytes or nil.
    package func blobIfAny(_ column: String) throws -> [UInt8]? {
        switch try value(column) {
        case .null: return nil
        case .blob(let bytes): return bytes
        default: throw StorageFailure.shape("\(column) is no byte string")
        }
    }

    /// A UUID or nil; SQLite gives its sixteen bytes, PostgreSQL its text.
    package func uuidIfAny(_ column: String) throws -> UUID? {
        switch try value(column) {
        case .null: return nil
        case .uuid(let uuid): return uuid
        case .blob(let bytes) where bytes.count == 16:
            return bytes.withUnsafeBytes { UUID(uuid: $0.loadUnaligned(as: uuid_t.self)) }
        case .text(let text):
            if let uuid = UUID(text: text) { return uuid }
            throw StorageFailure.shape("\(column) is no id")
        default: throw StorageFailure.shape("\(column) is no id")
        }
    }
}

extension Row {
    private func required<T>(_ column: String, _ value: T?) throws -> T {
        guard let value else { throw StorageFailure.shape("\(column) is null") }
        return value
    }

    /// A whole number; throws when it is null.
    package func int(_ column: String) throws -> Int { try required(column, intIfAny(column)) }

    /// A floating number; throws when it is null.
    package func double(_ column: String) throws -> Double { try required(column, doubleIfAny(column)) }

    /// A text; throws when it is null.
    package func text(_ column: String) throws -> String { try required(column, textIfAny(column)) }

    /// Bytes; throws when they are null.
    package func blob(_ column: String) throws -> [UInt8] { try required(column, blobIfAny(column)) }

    /// A truth value, stored as 0 or 1.
    package func bool(_ column: String) throws -> Bool { try int(column) != 0 }

    /// A UUID; throws when it is null.
    package func uuid(_ column: String) throws -> UUID { try required(column, uuidIfAny(column)) }

    /// An id of the kind that the caller names; throws when it is null.
    package func id<Owner>(_ column: String, _: Identifier<Owner>.Type = Identifier<Owner>.self) throws -> Identifier<
        Owner
    > {
        Identifier(try uuid(column))
    }

    /// An id or nil.
    package func idIfAny<Owner>(_ column: String, _: Identifier<Owner>.Type = Identifier<Owner>.self) throws
        -> Identifier<Owner>?
    {
        try uuidIfAny(column).map { Identifier($0) }
    }

    /// A point in time; throws when it is null.
    package func instant(_ column: String) throws -> Instant { Instant(milliseconds: Int64(try int(column))) }

    /// A point in time or nil.
    package func instantIfAny(_ column: String) throws -> Instant? {
        try intIfAny(column).map { Instant(milliseconds: Int64($0)) }
    }

    /// A word of a closed list; throws when the stored word is not in it.
    package func word<Word: RawRepresentable<String>>(_ column: String, _: Word.Type = Word.self) throws -> Word {
        let text = try text(column)
        guard let word = Word(rawValue: text) else { throw StorageFailure.shape("\(column) holds an unknown word") }
        return word
    }

    /// A word of a closed list or nil when the column is null.
    package func wordIfAny<Word: RawRepresentable<String>>(_ column: String, _: Word.Type = Word.self) throws -> Word? {
        try textIfAny(column) == nil ? nil : word(column)
    }

    /// A JSON value, null when the column is null; throws when the text is no JSON.
    package func json(_ column: String) throws -> JSONValue {
        guard let text = try textIfAny(column) else { return .null }
        do {
            return try JSONValue(parsing: text.utf8)
        } catch {
            throw StorageFailure.shape("\(column) is no JSON")
        }
    }
}
