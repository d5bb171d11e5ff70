package import Storage

/// The rows of `level_notes`, at most one for each case.
package enum LevelNotesRecord {
    /// The notes of a case; empty ones of version 0 when nothing was written yet.
    package static func find(of caseID: CaseID, in snapshot: Snapshot) throws -> LevelNotes {
        var notes = LevelNotes()
        let row = try snapshot.row(
            "SELECT * FROM level_notes WHERE tenant_id = \(snapshot.tenant) AND case_id = \(caseID)")
        guard let row else { return notes }
        notes.fact = try row.text("fact")
        notes.feeling = try row.text("feeling")
        notes.ourFear = try row.text("our_fear")
        notes.identityNow = try row.text("identity_now")
        notes.identitySuitable = try row.text("identity_suitable")
        notes.identityDesired = try row.text("identity_desired")
        notes.version = try row.int("version")
        return notes
    }
}
