import Foundation
import GRDB
import Storage

/// A GRDB database handle spoken to in the words of Storage.
final class SQLiteConnection: Connection {
    private let db: GRDB.Database

    init(_ db: GRDB.Database) { self.db = db }

    var engine: Engine { .sqlite }

    func rows(_ sql: Storage.SQL) throws -> [Storage.Row] {
        try translating {
            let statement = try prepare(sql)
            let columns = Dictionary(
                statement.columnNames.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
            var rows: [Storage.Row] = []
            let cursor = try GRDB.Row.fetchCursor(statement)
            while let row = try cursor.next() {
                rows.append(Storage.Row(columns: columns, values: row.databaseValues.map(Self.value)))
            }
            return rows
        }
    }

    func run(_ sql: Storage.SQL) throws -> Int {
        try translating {
            let statement = try prepare(sql)
            try statement.execute()
            return db.changesCount
        }
    }

    func begin() throws { try translating { try db.execute(sql: "BEGIN IMMEDIATE") } }

    func commit() throws { try translating { try db.execute(sql: "COMMIT") } }

    func rollback() {
        try? db.execute(sql: "ROLLBACK")  // the engine may have ended the transaction itself
    }

    private func prepare(_ sql: Storage.SQL) throws -> Statement {
        let (text, values) = sql.rendered(for: .sqlite)
        let statement = try db.cachedStatement(sql: text)
        try statement.setArguments(StatementArguments(values.map(Self.databaseValue)))
        return statement
    }

    private static func databaseValue(_ value: SQLValue) -> DatabaseValue {
        switch value {
        case .null: .null
        case .integer(let number): number.databaseValue
        case .real(let number): number.databaseValue
        case .text(let text): text.databaseValue
        case .blob(let bytes): Data(bytes).databaseValue
        case .uuid(let uuid): withUnsafeBytes(of: uuid.uuid) { Data($0) }.databaseValue
        }
    }

    private static func value(_ value: DatabaseValue) -> SQLValue {
        switch value.storage {
        case .null: .null
        case .int64(let number): .integer(number)
        case .double(let number): .real(number)
        case .string(let text): .text(text)
        case .blob(let data): .blob(Array(data))
        }
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

extension GRDB.Row {
    fileprivate var databaseValues: [DatabaseValue] { Array(self.databaseValuesInOrder) }
    private var databaseValuesInOrder: [DatabaseValue] { (0..<count).map { self[$0] as DatabaseValue } }
}
