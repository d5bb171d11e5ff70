import Handling
import Primitives
package import Storage

/// The rows of the remedy catalogue.
package enum RemedyRecord {
    /// The remedies in their order; retired ones only when asked for.
    package static func all(withRetired: Bool = false, in snapshot: Snapshot) throws -> [Remedy] {
        try snapshot.rows(
            """
            SELECT * FROM remedies WHERE tenant_id = \(snapshot.tenant) AND (is_active = 1 OR \(withRetired) = 1)
            ORDER BY position, remedy_id
            """
        ).map { try Remedy($0) }
    }

    /// The remedy of an id, retired ones included.
    package static func find(_ id: RemedyID, in snapshot: Snapshot) throws -> Remedy? {
        try snapshot.row("SELECT * FROM remedies WHERE tenant_id = \(snapshot.tenant) AND remedy_id = \(id)")
            .map { try Remedy($0) }
    }
}

extension Remedy {
    init(_ row: Row) throws {
        self.init(
            id: try row.id("remedy_id"), kind: try row.word("kind"), name: try TrilingualText(names: row),
            usualMinor: Int64(try row.int("usual_minor")), isActive: try row.bool("is_active"),
            position: try row.int("position"), version: try row.int("version"))
    }
}

extension TrilingualText {
    /// Reads the columns name_en, name_hu and name_fa.
    init(names row: Row) throws {
        self.init(
            english: try row.text("name_en"), hungarian: try row.text("name_hu"), persian: try row.text("name_fa"))
    }

    func checkedName() throws(OfferRefusal) -> TrilingualText {
        let names = [english, hungarian, persian].map(\.trimmed)
        guard names.contains(where: { !$0.isEmpty }) else { throw .emptyText }
        guard names.allSatisfy({ $0.count <= Limits.lineCharacters }) else {
            throw .textTooLong(limit: Limits.lineCharacters)
        }
        return TrilingualText(english: names[0], hungarian: names[1], persian: names[2])
    }
}
