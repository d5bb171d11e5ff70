import Handling
package import Primitives
package import Storage
import TextAnalysis

/// Writes a lesson into the log that colleagues search.
@discardableResult
package func writeLesson(_ new: NewLesson, by act: Act, in tx: Transaction) throws -> LessonID {
    guard let author = act.actor.staff else { throw LessonRefusal.staffOnly }
    let title = new.title.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let body = new.body.trimmed
    guard !title.isEmpty, !body.isEmpty else { throw LessonRefusal.emptyText }
    guard title.count <= Limits.lineCharacters else { throw LessonRefusal.textTooLong(limit: Limits.lineCharacters) }
    guard body.count <= Limits.textCharacters else { throw LessonRefusal.textTooLong(limit: Limits.textCharacters) }
    try requireLinks(of: new, in: tx)
    let id: LessonID = act.newID()
    try tx.run(
        """
        INSERT INTO lessons (
          tenant_id, lesson_id, title, body, folded, cause_id, action_id, case_id, language, author_id, written_at)
        VALUES (
          \(act.tenant), \(id), \(title), \(body), \(searchFolded(title + " " + body)), \(new.cause), \(new.action),
          \(new.caseID), \(new.language), \(author), \(act.at))
        """)
    tx.append(
        Event(
            "lesson.written", subject: id.uuid, caseID: new.caseID?.uuid,
            facts: ["cause": .id(new.cause), "action": .id(new.action)], act: act))
    return id
}

private func requireLinks(of new: NewLesson, in tx: Transaction) throws {
    if let cause = new.cause, try CauseRecord.find(cause, in: tx) == nil { throw LessonRefusal.noSuchLink }
    if let action = new.action, try ActionRecord.find(action, in: tx) == nil { throw LessonRefusal.noSuchLink }
    if let item = new.caseID, try CaseRecord.find(item, in: tx) == nil { throw LessonRefusal.noSuchLink }
}
