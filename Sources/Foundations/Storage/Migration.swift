/// One numbered step of the schema, with both dialects side by side; never edited after a release, only followed.
package struct Migration: Sendable {
    /// The place in the order; unique over all rooms.
    package let number: Int
    /// What the step brings, for the log of migrations.
    package let name: String
    let statements: @Sendable (DDL) -> [String]

    /// A step whose statements are written once with the dialect's type names.
    package init(_ number: Int, _ name: String, _ statements: @escaping @Sendable (DDL) -> [String]) {
        self.number = number
        self.name = name
        self.statements = statements
    }

    /// The statements in one dialect.
    package func statements(for engine: Engine) -> [String] { statements(DDL(engine: engine)) }
}

/// The type names of a dialect; SQLite tables are STRICT.
package struct DDL: Sendable {
    /// The dialect that is written.
    package let engine: Engine

    /// A 128-bit id: sixteen bytes in SQLite, uuid in PostgreSQL.
    package var uuid: String { engine == .sqlite ? "BLOB" : "uuid" }
    /// A 64-bit whole number, also for times, truth values and minor units of money.
    package var int: String { engine == .sqlite ? "INTEGER" : "bigint" }
    /// A text compared by its bytes.
    package var text: String { engine == .sqlite ? "TEXT" : "text COLLATE \"C\"" }
    /// A byte string.
    package var blob: String { engine == .sqlite ? "BLOB" : "bytea" }
    /// A 64-bit floating number.
    package var real: String { engine == .sqlite ? "REAL" : "double precision" }
    /// What stands behind the closing bracket of a table.
    package var end: String { engine == .sqlite ? "STRICT" : "" }

    /// A statement that only one dialect needs.
    package func only(_ engine: Engine, _ statements: String...) -> [String] { self.engine == engine ? statements : [] }
}
