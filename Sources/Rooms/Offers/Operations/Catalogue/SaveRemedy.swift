package import Handling
package import Primitives
package import Storage

/// Adds a remedy at the end of the catalogue, for those who manage remedies.
@discardableResult
package func addRemedy(
    _ kind: RemedyKind, name: TrilingualText, usualMinor: Int64, by act: Act, in tx: Transaction
) throws -> RemedyID {
    try requireManaging(act, in: tx)
    let name = try name.checkedName()
    guard usualMinor >= 0 else { throw OfferRefusal.badAmount }
    let id: RemedyID = act.newID()
    let position = try tx.count("SELECT COUNT(*) AS n FROM remedies WHERE tenant_id = \(act.tenant)")
    try tx.run(
        """
        INSERT INTO remedies (tenant_id, remedy_id, kind, name_en, name_hu, name_fa, usual_minor, is_active, position, version)
        VALUES (\(act.tenant), \(id), \(kind.rawValue), \(name.english), \(name.hungarian), \(name.persian), \(usualMinor),
                1, \(position), 1)
        """)
    tx.append(remedyEvent("remedy.added", id, kind, usualMinor, act))
    return id
}

/// Changes name, usual cost and whether the remedy can be chosen, for those who manage remedies; offers that were made
/// with it stay as they are.
package func changeRemedy(_ remedy: Remedy, by act: Act, in tx: Transaction) throws {
    try requireManaging(act, in: tx)
    let name = try remedy.name.checkedName()
    guard remedy.usualMinor >= 0 else { throw OfferRefusal.badAmount }
    guard try RemedyRecord.find(remedy.id, in: tx) != nil else { throw OfferRefusal.noSuchRemedy }
    try tx.runChecked(
        """
        UPDATE remedies SET kind = \(remedy.kind.rawValue), name_en = \(name.english), name_hu = \(name.hungarian),
          name_fa = \(name.persian), usual_minor = \(remedy.usualMinor), is_active = \(remedy.isActive),
          version = version + 1
        WHERE tenant_id = \(act.tenant) AND remedy_id = \(remedy.id) AND version = \(remedy.version)
        """)
    tx.append(
        remedyEvent(
            remedy.isActive ? "remedy.changed" : "remedy.retired", remedy.id, remedy.kind, remedy.usualMinor, act))
}

private func remedyEvent(_ kind: String, _ id: RemedyID, _ remedy: RemedyKind, _ minor: Int64, _ act: Act) -> Event {
    Event(kind, subject: id.uuid, facts: ["kind": .string(remedy.rawValue), "minor": .int(minor)], act: act)
}
