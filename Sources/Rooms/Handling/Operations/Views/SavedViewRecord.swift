package import People
package import Primitives
package import Storage

/// The rows of saved views; a deleted one stays for the undoing.
package enum SavedViewRecord {
    /// The views of one person, the oldest first.
    package static func all(of staff: StaffID, in snapshot: Snapshot) throws -> [SavedView] {
        try snapshot.rows(
            """
            SELECT * FROM saved_views
            WHERE tenant_id = \(snapshot.tenant) AND staff_id = \(staff) AND removed_at IS NULL
            ORDER BY created_at, view_id LIMIT \(SavedView.most)
            """
        ).map { try SavedView($0) }
    }

    /// A view of that person, deleted ones only or kept ones only; nil for anybody else's.
    package static func find(
        _ id: SavedViewID, of staff: StaffID, isRemoved: Bool = false, in snapshot: Snapshot
    ) throws -> SavedView? {
        let state: SQL = isRemoved ? "removed_at IS NOT NULL" : "removed_at IS NULL"
        return try snapshot.row(
            """
            SELECT * FROM saved_views
            WHERE tenant_id = \(snapshot.tenant) AND view_id = \(id) AND staff_id = \(staff) AND \(state)
            """
        ).map { try SavedView($0) }
    }

    static func insert(_ view: SavedView, at now: Instant, in tx: Transaction) throws {
        try tx.run(
            """
            INSERT INTO saved_views (tenant_id, view_id, staff_id, name, words, created_at)
            VALUES (\(tx.tenant), \(view.id), \(view.owner), \(view.name), \(view.stored), \(now))
            """)
    }

    static func change(_ view: SavedView, in tx: Transaction) throws {
        try tx.run(
            "UPDATE saved_views SET words = \(view.stored) WHERE tenant_id = \(tx.tenant) AND view_id = \(view.id)")
    }

    static func mark(_ id: SavedViewID, removedAt: Instant?, in tx: Transaction) throws {
        try tx.run(
            "UPDATE saved_views SET removed_at = \(removedAt) WHERE tenant_id = \(tx.tenant) AND view_id = \(id)")
    }
}

extension SavedView {
    /// The words as JSON.
    fileprivate var stored: JSONValue { .object(words.mapValues { .string($0) }) }

    fileprivate init(_ row: Row) throws {
        var words: [String: String] = [:]
        if case .object(let members) = try row.json("words") { words = members.compactMapValues(\.text) }
        self.init(id: try row.id("view_id"), owner: try row.id("staff_id"), name: try row.text("name"), words: words)
    }
}
