package import Primitives
package import Storage

/// Saves the notes at three levels when nobody was faster; the notes carry the version that the form was filled in with.
package func writeLevelNotes(_ notes: LevelNotes, of id: CaseID, by act: Act, in tx: Transaction) throws {
    let item = try CaseRecord.require(id, in: tx)
    if let other = item.mergedInto { throw CaseRefusal.merged(into: other) }
    for text in notes.texts { _ = try CaseText.optional(text) }
    try tx.runChecked(
        """
        INSERT INTO level_notes (
          tenant_id, case_id, fact, feeling, our_fear, identity_now, identity_suitable, identity_desired, updated_at, version)
        VALUES (
          \(act.tenant), \(id), \(notes.fact.trimmed), \(notes.feeling.trimmed), \(notes.ourFear.trimmed),
          \(notes.identityNow.trimmed), \(notes.identitySuitable.trimmed), \(notes.identityDesired.trimmed), \(act.at), 1)
        ON CONFLICT (tenant_id, case_id) DO UPDATE SET
          fact = excluded.fact, feeling = excluded.feeling, our_fear = excluded.our_fear,
          identity_now = excluded.identity_now, identity_suitable = excluded.identity_suitable,
          identity_desired = excluded.identity_desired, updated_at = excluded.updated_at, version = level_notes.version + 1
          WHERE level_notes.version = \(notes.version)
        """)
    tx.append(item.event("case.levels_written", [:], act))
}
