package import Primitives

/// A table of a room as other programs get it: named columns, read page by page in the order of its key.
package struct RowPages: Sendable {
    /// The names of the columns, in order.
    package let columns: [String]
    private let read: @Sendable (_ after: SQLValue?, _ limit: Int, Snapshot) throws -> [PagedRow]

    /// A table whose `read` gives the rows behind a key, at most `limit`, in the order of the key.
    package init(
        _ columns: [String], read: @escaping @Sendable (_ after: SQLValue?, _ limit: Int, Snapshot) throws -> [PagedRow]
    ) {
        self.columns = columns
        self.read = read
    }

    /// Hands every page to `take`, each from its own state of the database; rows that are made meanwhile may be among them.
    package func each(
        of tenant: TenantID, in database: Database, pageSize: Int = 500, take: ([PagedRow]) throws -> Void
    ) async throws {
        var place: SQLValue?
        while true {
            let last = place
            let page = try await database.read(in: tenant) { try read(last, pageSize, $0) }
            try take(page)
            guard page.count == pageSize, let next = page.last?.key else { return }
            place = next
        }
    }
}

/// One row for another program.
package struct PagedRow: Sendable {
    /// The value that the pages are ordered by.
    package let key: SQLValue
    /// The values in the order of the columns; texts, whole numbers, truth values, objects and null.
    package let values: [JSONValue]

    /// A row with its key.
    package init(key: some SQLBindable, _ values: [JSONValue]) {
        self.key = key.sqlValue
        self.values = values
    }
}
