import Foundation
import GRDB
import GRDBSQLite
import Storage

/// SQLite copies the bytes before the call returns.
private let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

extension SQLValue {
    /// Reads a column of the row that a statement stands on.
    init(_ statement: SQLiteStatement, column: Int32) {
        switch sqlite3_column_type(statement, column) {
        case SQLITE_INTEGER: self = .integer(sqlite3_column_int64(statement, column))
        case SQLITE_FLOAT: self = .real(sqlite3_column_double(statement, column))
        case SQLITE_TEXT:
            // The bytes are asked for after the text, which may be converted first.
            let start = sqlite3_column_text(statement, column)
            let count = Int(sqlite3_column_bytes(statement, column))
            self = .text(String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self))
        case SQLITE_BLOB:
            let start = sqlite3_column_blob(statement, column)
            let count = Int(sqlite3_column_bytes(statement, column))
            self = .blob(Array(UnsafeRawBufferPointer(start: start, count: count)))
        default: self = .null
        }
    }

    /// Puts the value at a mark of a statement and gives SQLite's result code.
    func bind(to statement: SQLiteStatement, at mark: Int32) -> Int32 {
        switch self {
        case .null: return sqlite3_bind_null(statement, mark)
        case .integer(let number): return sqlite3_bind_int64(statement, mark, number)
        case .real(let number): return sqlite3_bind_double(statement, mark, number)
        case .text(let text):
            // A Swift string may hold a NUL, so its length is told.
            return text.withCString { sqlite3_bind_text(statement, mark, $0, Int32(text.utf8.count), copied) }
        case .blob(let bytes):
            guard !bytes.isEmpty else { return sqlite3_bind_zeroblob(statement, mark, 0) }
            return bytes.withUnsafeBytes {
                sqlite3_bind_blob64(statement, mark, $0.baseAddress, UInt64($0.count), copied)
            }
        case .uuid(let uuid):
            return withUnsafeBytes(of: uuid.uuid) {
                sqlite3_bind_blob64(statement, mark, $0.baseAddress, UInt64($0.count), copied)
            }
        }
    }
}
