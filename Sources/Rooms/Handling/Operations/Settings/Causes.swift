package import Primitives
package import Storage

/// The rows of `causes`.
package enum CauseRecord {
    /// The catalogue in its order; retired entries only when they are asked for.
    package static func all(withRetired: Bool = false, in snapshot: Snapshot) throws -> [Cause] {
        let all = try snapshot.rows(
            "SELECT * FROM causes WHERE tenant_id = \(snapshot.tenant) ORDER BY position, cause_id"
        ).map { try Cause($0) }
        return withRetired ? all : all.filter(\.isActive)
    }

    /// One entry, retired or not.
    package static func find(_ id: CauseID, in snapshot: Snapshot) throws -> Cause? {
        try snapshot.row("SELECT * FROM causes WHERE tenant_id = \(snapshot.tenant) AND cause_id = \(id)").map {
            try Cause($0)
        }
    }

    /// Refuses a cause that is unknown or retired.
    static func requireActive(_ id: CauseID, in snapshot: Snapshot) throws {
        guard try find(id, in: snapshot)?.isActive == true else { throw CaseRefusal.noSuchCause }
    }
}

/// Adds a cause at the end of the catalogue; at least one language must name it.
@discardableResult
package func addCause(_ name: TrilingualText, by act: Act, in tx: Transaction) throws -> CauseID {
    guard !name.isEmpty else { throw CaseRefusal.emptyText }
    let id: CauseID = act.newID()
    let last = try tx.count("SELECT COALESCE(MAX(position), 0) AS n FROM causes WHERE tenant_id = \(act.tenant)")
    try tx.run(
        """
        INSERT INTO causes (tenant_id, cause_id, name_en, name_hu, name_fa, is_active, position)
        VALUES (\(act.tenant), \(id), \(name.english), \(name.hungarian), \(name.persian), 1, \(last + 1))
        """)
    tx.append(Event("cause.added", subject: id.uuid, act: act))
    return id
}

/// Gives a cause another name; complaints that have it keep it.
package func renameCause(_ id: CauseID, to name: TrilingualText, by act: Act, in tx: Transaction) throws {
    guard !name.isEmpty else { throw CaseRefusal.emptyText }
    let changed = try tx.run(
        """
        UPDATE causes SET name_en = \(name.english), name_hu = \(name.hungarian), name_fa = \(name.persian)
        WHERE tenant_id = \(act.tenant) AND cause_id = \(id)
        """)
    guard changed == 1 else { throw CaseRefusal.noSuchCause }
    tx.append(Event("cause.renamed", subject: id.uuid, act: act))
}

/// Takes a cause out of the choice, or puts it back; the record of complaints stays.
package func retireCause(_ id: CauseID, isActive: Bool = false, by act: Act, in tx: Transaction) throws {
    let changed = try tx.run(
        "UPDATE causes SET is_active = \(isActive) WHERE tenant_id = \(act.tenant) AND cause_id = \(id)")
    guard changed == 1 else { throw CaseRefusal.noSuchCause }
    tx.append(Event(isActive ? "cause.restored" : "cause.retired", subject: id.uuid, act: act))
}

/// Fills an empty catalogue; one that has entries already is left alone.
package func seedCauses(_ names: [TrilingualText], by act: Act, in tx: Transaction) throws {
    guard try tx.count("SELECT COUNT(*) AS n FROM causes WHERE tenant_id = \(act.tenant)") == 0 else { return }
    for name in names { try addCause(name, by: act, in: tx) }
}

extension Cause {
    init(_ row: Row) throws {
        self.init(
            id: try row.id("cause_id"),
            name: TrilingualText(
                english: try row.text("name_en"), hungarian: try row.text("name_hu"), persian: try row.text("name_fa")),
            isActive: try row.bool("is_active"), position: try row.int("position"))
    }
}
