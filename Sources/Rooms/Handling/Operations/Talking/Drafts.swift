package import Primitives
package import Storage

/// What a draft will become.
package enum DraftKind: String, CaseIterable, Sendable {
    case reply
    case note
    case call
}

/// Words that somebody has not sent yet.
package struct Draft: Hashable, Sendable {
    /// Whose words.
    package let staff: StaffID
    /// What they will become.
    package let kind: DraftKind
    /// The words.
    package let body: String
    /// When they were last saved.
    package let savedAt: Instant
}

/// Keeps what the acting member of staff is typing; their own unsent words, so it leaves no event. Empty words remove it.
package func saveDraft(_ body: String, of kind: DraftKind, in id: CaseID, by act: Act, in tx: Transaction) throws {
    guard let staff = act.actor.staff else { throw CaseRefusal.staffOnly }
    guard body.count <= Limits.textCharacters else { throw CaseRefusal.textTooLong(limit: Limits.textCharacters) }
    guard try CaseRecord.find(id, in: tx) != nil else { throw CaseRefusal.notFound }
    if body.trimmed.isEmpty { return try discardDraft(of: kind, in: id, by: act, in: tx) }
    try tx.run(
        """
        INSERT INTO drafts (tenant_id, case_id, staff_id, kind, body, saved_at)
        VALUES (\(act.tenant), \(id), \(staff), \(kind.rawValue), \(body), \(act.at))
        ON CONFLICT (tenant_id, case_id, staff_id, kind) DO UPDATE SET body = excluded.body, saved_at = excluded.saved_at
        """)
}

/// Removes the draft of the acting member of staff, as sending does.
package func discardDraft(of kind: DraftKind, in id: CaseID, by act: Act, in tx: Transaction) throws {
    guard let staff = act.actor.staff else { return }
    try tx.run(
        """
        DELETE FROM drafts WHERE tenant_id = \(act.tenant) AND case_id = \(id) AND staff_id = \(staff)
          AND kind = \(kind.rawValue)
        """)
}

/// The drafts of everybody in a case, so that two people see that both are writing.
package func drafts(in id: CaseID, _ snapshot: Snapshot) throws -> [Draft] {
    try snapshot.rows(
        """
        SELECT staff_id, kind, body, saved_at FROM drafts
        WHERE tenant_id = \(snapshot.tenant) AND case_id = \(id) ORDER BY saved_at DESC, staff_id, kind
        """
    ).map {
        Draft(
            staff: try $0.id("staff_id"), kind: try $0.word("kind"), body: try $0.text("body"),
            savedAt: try $0.instant("saved_at"))
    }
}
