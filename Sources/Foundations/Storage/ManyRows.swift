/// Inserts many rows with few statements, whose sizes are powers of two so that the engines keep them prepared.
package struct ManyRows: Sendable {
    /// The statement up to `VALUES`, made of constants alone, so that it names the kind of row.
    let head: SQL
    /// What follows the rows, such as `ON CONFLICT DO NOTHING`.
    let tail: SQL
    private let most = 32

    /// Rows of one table: `head` ends before `VALUES`, `tail` follows the last row.
    package init(_ head: SQL, tail: SQL = "") {
        self.head = head
        self.tail = tail
    }

    /// Inserts the rows, each a list of values in brackets, and gives how many became rows.
    @discardableResult
    func insert(_ rows: [SQL], on connection: any Connection) throws -> Int {
        var inserted = 0
        try inParts(rows) { inserted += try connection.run($0) }
        return inserted
    }

    /// Inserts the rows at once and gives what `RETURNING` in the tail tells of them.
    package func insert(_ rows: [SQL], returningIn tx: Transaction) throws -> [Row] {
        var told: [Row] = []
        try inParts(rows) { told += try tx.rows($0) }
        return told
    }

    private func inParts(_ rows: [SQL], _ statement: (SQL) throws -> Void) throws {
        var rest = rows[...]
        var size = most
        while !rest.isEmpty {
            while size > rest.count { size /= 2 }
            try statement("\(head) VALUES \(SQL.joined(Array(rest.prefix(size)), by: ", ")) \(tail)")
            rest = rest.dropFirst(size)
        }
    }
}
