import CPQ
import Foundation
import Storage

/// One blocking libpq connection; made, used and closed by one thread.
final class PostgresConnection: Connection {
    private let handle: OpaquePointer
    private var prepared: [String: PreparedStatement] = [:]
    private var preparedCount = 0
    private let preparedLimit = 1000
    private var inTransaction = false

    /// Connects; throws ``StorageFailure`` with libpq's words when the server refuses.
    init(url: String) throws {
        guard let handle = PQconnectdb(url) else { throw StorageFailure(.connection, "no memory for a connection") }
        self.handle = handle
        guard PQstatus(handle) == CONNECTION_OK else {
            // The handle is given back by deinit, which also runs after a throw from here.
            throw StorageFailure(.connection, Self.words(handle))
        }
        for setting in [
            "SET client_min_messages = warning", "SET timezone = 'UTC'", "SET standard_conforming_strings = on",
        ] {
            PQclear(PQexec(handle, setting))
        }
    }

    deinit { PQfinish(handle) }

    var engine: Engine { .postgres }

    /// Whether the session can take the next job; one that was ended while idle is found without asking the server.
    var isOpen: Bool {
        // Twice, because the first look may only fetch the server's parting words.
        PQconsumeInput(handle) == 1 && PQconsumeInput(handle) == 1 && PQstatus(handle) == CONNECTION_OK
    }

    func rows(_ sql: SQL) throws -> [Row] {
        let (result, columns) = try perform(sql)
        defer { PQclear(result) }
        let width = PQnfields(result)
        let types = (0..<width).map { PQftype(result, $0) }
        return (0..<PQntuples(result)).map { row in
            let values = (0..<width).map { PostgresValue.read(result, row: row, column: $0, type: types[Int($0)]) }
            return Row(columns: columns, values: values)
        }
    }

    func run(_ sql: SQL) throws -> Int {
        let (result, _) = try perform(sql)
        defer { PQclear(result) }
        return PQcmdTuples(result).flatMap { Int(String(cString: $0)) } ?? 0
    }

    func begin() throws {
        try simple("BEGIN ISOLATION LEVEL READ COMMITTED")
        inTransaction = true
    }

    /// Opens a read-only transaction that sees one state.
    func beginReading() throws {
        try simple("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
        inTransaction = true
    }

    /// Runs `body` in a reading transaction, once more when the engine asks for it.
    func reading<T>(_ body: (any Connection) throws -> T) throws -> T {
        func once() throws -> T {
            do {
                try beginReading()
                let value = try body(self)
                try commit()
                return value
            } catch {
                rollback()
                throw error
            }
        }
        do {
            return try once()
        } catch let failure as StorageFailure where failure.code == .retry {
            return try once()
        }
    }

    func commit() throws {
        inTransaction = false
        let result = PQexec(handle, "COMMIT")
        defer { PQclear(result) }
        try check(result)
        // A failed transaction answers COMMIT with ROLLBACK and no error.
        guard let tag = PQcmdStatus(result), String(cString: tag) == "COMMIT" else {
            throw StorageFailure(.engine, "the commit was turned into a rollback")
        }
    }

    func rollback() {
        guard inTransaction else { return }
        inTransaction = false
        PQclear(PQexec(handle, "ROLLBACK"))
    }

    /// Runs a statement without values, such as LISTEN.
    func simple(_ text: String) throws {
        let result = PQexec(handle, text)
        defer { PQclear(result) }
        try check(result)
    }

    private func perform(_ sql: SQL) throws -> (OpaquePointer?, [String: Int]) {
        let (text, values) = sql.rendered(for: .postgres)
        let (key, isNew) = try prepare(text, types: values.map(PostgresValue.type))
        let parameters = values.map(PostgresValue.text)
        let result = PostgresValue.withPointers(parameters) { pointers in
            PQexecPrepared(handle, prepared[key]?.name, Int32(parameters.count), pointers, nil, nil, 0)
        }
        do {
            try check(result)
        } catch {
            let isOutdated = !isNew && Self.state(result) == PreparedStatement.outdated
            PQclear(result)
            guard isOutdated else { throw error }
            prepared[key] = nil
            throw StorageFailure(.retry, "the schema changed under a prepared statement")
        }
        if let columns = prepared[key]?.columns { return (result, columns) }
        var columns: [String: Int] = [:]
        for index in 0..<PQnfields(result) {
            guard let name = PQfname(result, index) else { continue }
            columns[String(cString: name), default: Int(index)] = columns[String(cString: name)] ?? Int(index)
        }
        prepared[key]?.columns = columns
        return (result, columns)
    }

    /// The key of a statement that is prepared for values of these types, and whether it was prepared just now.
    private func prepare(_ text: String, types: [Oid]) throws -> (key: String, isNew: Bool) {
        var key = text
        if let known = prepared[text] {
            if known.takes(types) { return (text, false) }
            key += " -- \(types)"
            if prepared[key] != nil { return (key, false) }
        }
        if prepared.count >= preparedLimit, PQtransactionStatus(handle) != PQTRANS_INERROR {
            try simple("DEALLOCATE ALL")
            prepared = [:]
        }
        preparedCount += 1
        let name = "s\(preparedCount)"
        let result = PQprepare(handle, name, text, Int32(types.count), types)
        defer { PQclear(result) }
        try check(result)
        prepared[key] = PreparedStatement(name: name, types: types)
        return (key, true)
    }

    private func check(_ result: OpaquePointer?) throws {
        switch PQresultStatus(result) {
        case PGRES_COMMAND_OK, PGRES_TUPLES_OK: return
        default: break
        }
        guard PQstatus(handle) == CONNECTION_OK else { throw StorageFailure(.connection, Self.words(handle)) }
        let state = Self.state(result)
        let message = PQresultErrorField(result, Int32(UnicodeScalar("M").value)).map { String(cString: $0) } ?? ""
        let code: StorageFailure.Code =
            switch state {
            case "40001", "40P01", "55P03": .retry
            case _ where state.hasPrefix("23"): .constraint
            case _ where state.hasPrefix("08") || state.hasPrefix("57P"): .connection
            default: .engine
            }
        throw StorageFailure(code, "PostgreSQL \(state): \(message)")
    }

    private static func state(_ result: OpaquePointer?) -> String {
        PQresultErrorField(result, Int32(UnicodeScalar("C").value)).map { String(cString: $0) } ?? ""
    }

    private static func words(_ handle: OpaquePointer) -> String {
        PQerrorMessage(handle).map { String(cString: $0).trimmingCharacters(in: .whitespacesAndNewlines) } ?? ""
    }
}
