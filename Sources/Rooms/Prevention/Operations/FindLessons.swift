package import Handling
import Primitives
package import Storage
import TextAnalysis

/// The lessons that hold every word of `words`, whatever its letters look like, the newest first.
///
/// Without words, and without a cause, it is the whole log; `last` is the last lesson of the page before.
package func findLessons(
    _ words: String = "", about cause: CauseID? = nil, after last: Lesson? = nil, limit: Int = Limits.pageRows,
    in snapshot: Snapshot
) throws -> [Lesson] {
    var conditions: [SQL] = ["tenant_id = \(snapshot.tenant)"]
    for word in searchFolded(words).split(separator: " ").prefix(8) {
        let escaped = word.replacing("\\", with: "\\\\").replacing("%", with: "\\%").replacing("_", with: "\\_")
        conditions.append("folded LIKE \("%" + escaped + "%") ESCAPE '\\'")
    }
    if let cause { conditions.append("cause_id = \(cause)") }
    if let last {
        conditions.append(
            "(written_at < \(last.writtenAt) OR (written_at = \(last.writtenAt) AND lesson_id > \(last.id)))")
    }
    return try snapshot.rows(
        """
        SELECT * FROM lessons WHERE \(SQL.joined(conditions, by: " AND "))
        ORDER BY written_at DESC, lesson_id LIMIT \(limit)
        """
    ).map { try Lesson($0) }
}

/// One lesson; nil when the brand has no such one.
package func lesson(_ id: LessonID, in snapshot: Snapshot) throws -> Lesson? {
    try snapshot.row("SELECT * FROM lessons WHERE tenant_id = \(snapshot.tenant) AND lesson_id = \(id)").map {
        try Lesson($0)
    }
}

extension Lesson {
    init(_ row: Row) throws {
        self.init(
            id: try row.id("lesson_id"), title: try row.text("title"), body: try row.text("body"),
            cause: try row.idIfAny("cause_id"), action: try row.idIfAny("action_id"),
            caseID: try row.idIfAny("case_id"),
            language: try row.word("language"), author: try row.id("author_id"),
            writtenAt: try row.instant("written_at"))
    }
}
