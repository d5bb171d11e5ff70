import Foundation
import GRDB
import GRDBSQLite
import Storage

/// A GRDB database handle spoken to in the words of Storage.
final class SQLiteConnection: Connection {
    private let db: GRDB.Database
    private let places: ColumnPlaces

    init(_ db: GRDB.Database, places: ColumnPlaces) {
        self.db = db
        self.places = places
    }

    var engine: Engine { .sqlite }

    func rows(_ sql: Storage.SQL) throws -> [Storage.Row] {
        try performing(sql) { statement, handle in
            var rows: [Storage.Row] = []
            var columns: [String: Int] = [:]
            var width: Int32 = 0
            while try step(handle) {
                if rows.isEmpty {
                    columns = places.of(statement.columnNames)
                    width = sqlite3_column_count(handle)
                }
                rows.append(Storage.Row(columns: columns, values: (0..<width).map { SQLValue(handle, column: $0) }))
            }
            return rows
        }
    }

    func run(_ sql: Storage.SQL) throws -> Int {
        try performing(sql) { _, handle in
            while try step(handle) {}
            return db.changesCount
        }
    }

    func begin() throws { _ = try run("BEGIN IMMEDIATE") }

    func commit() throws { _ = try run("COMMIT") }

    func rollback() {
        try? db.execute(sql: "ROLLBACK")  // the engine may have ended the transaction itself
    }

    /// Binds and steps through SQLite itself: GRDB keeps the statements, but its arguments and rows would double their cost.
    private func performing<T>(_ sql: Storage.SQL, _ body: (Statement, SQLiteStatement) throws -> T) throws -> T {
        try translating {
            let (text, values) = sql.rendered(for: .sqlite)
            let statement = try db.cachedStatement(sql: text)
            let handle = statement.sqliteStatement
            defer { sqlite3_reset(handle) }
            for (index, value) in values.enumerated() {
                let code = value.bind(to: handle, at: Int32(index + 1))
                guard code == SQLITE_OK else { throw fault(code) }
            }
            return try body(statement, handle)
        }
    }

    /// Whether there is a row; the end gives false.
    private func step(_ handle: SQLiteStatement) throws -> Bool {
        switch sqlite3_step(handle) {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        case let code: throw fault(code)
        }
    }

    private func fault(_ code: Int32) -> DatabaseError {
        let message = db.sqliteConnection.flatMap { sqlite3_errmsg($0) }.map { String(cString: $0) }
        return DatabaseError(resultCode: ResultCode(rawValue: code), message: message)
    }

    private func translating<T>(_ body: () throws -> T) throws -> T {
        do {
            return try body()
        } catch let error as DatabaseError {
            throw Self.failure(error)
        }
    }

    /// The failure of Storage that a SQLite result code means; the statement's values are left out of the words.
    static func failure(_ error: DatabaseError) -> StorageFailure {
        let code: StorageFailure.Code =
            switch error.resultCode {
            case .SQLITE_CONSTRAINT: .constraint
            case .SQLITE_BUSY, .SQLITE_LOCKED: .retry
            default: .engine
            }
        return StorageFailure(code, "SQLite \(error.extendedResultCode.rawValue): \(error.message ?? "")")
    }
}
