/// The connection of a commit group: rows that bodies only add wait here and go in together before anything else is asked.
final class GroupConnection: Connection {
    private let base: any Connection
    private let isTogether: Bool
    private var waiting: [(kind: ManyRows, rows: [SQL])] = []

    /// Wraps the engine's connection; rows wait for each other only when `isTogether`.
    init(_ base: any Connection, isTogether: Bool) {
        self.base = base
        self.isTogether = isTogether
    }

    var engine: Engine { base.engine }

    /// Adds a row now or before the next statement; false when it was there already, which throws when rows wait together.
    func add(_ row: SQL, to kind: ManyRows) throws -> Bool {
        guard isTogether else { return try kind.insert([row], on: base) == 1 }
        if let place = waiting.firstIndex(where: { $0.kind.name == kind.name }) {
            waiting[place].rows.append(row)
        } else {
            waiting.append((kind, [row]))
        }
        return true
    }

    func rows(_ sql: SQL) throws -> [Row] {
        try flush()
        return try base.rows(sql)
    }

    func run(_ sql: SQL) throws -> Int {
        try flush()
        return try base.run(sql)
    }

    func begin() throws { try base.begin() }

    func commit() throws {
        try flush()
        try base.commit()
    }

    func rollback() {
        waiting = []
        base.rollback()
    }

    private func flush() throws {
        guard !waiting.isEmpty else { return }
        let parts = waiting
        waiting = []
        for part in parts {
            guard try insert(part.rows, to: part.kind) == part.rows.count else {
                throw StorageFailure(.retry, "a row that was to be new was there")
            }
        }
    }

    /// Whose row broke a rule of the table is only known row by row, so the group is run again that way.
    private func insert(_ rows: [SQL], to kind: ManyRows) throws -> Int {
        do {
            return try kind.insert(rows, on: base)
        } catch let failure as StorageFailure where failure.code == .constraint {
            throw StorageFailure(.retry, failure.detail)
        }
    }
}

extension ManyRows {
    /// What tells one kind of row from another.
    fileprivate var name: String {
        if case .text(let text)? = head.pieces.first { text } else { "" }
    }
}
