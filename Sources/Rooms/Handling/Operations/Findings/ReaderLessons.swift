import Listening
package import Primitives
package import Storage
import TextAnalysis

/// Lessons for a brand's reader in one language: every corrected message, and the newest that staff answered and left as
/// they were read, three for each corrected one.
package func readerLessons(in language: LanguageCode, _ snapshot: Snapshot) throws -> [ReaderLesson] {
    let corrections = Dictionary(
        grouping: try snapshot.rows("SELECT * FROM finding_corrections WHERE tenant_id = \(snapshot.tenant)")
            .compactMap { try FindingCorrection($0) }, by: \.entry)
    let corrected = try snapshot.rows(
        """
        SELECT e.* FROM entries AS e
        WHERE e.tenant_id = \(snapshot.tenant) AND e.language = \(language) AND EXISTS (
          SELECT 1 FROM finding_corrections AS f WHERE f.tenant_id = e.tenant_id AND f.entry_id = e.entry_id)
        """
    ).map { try Entry($0) }
    let accepted = try snapshot.rows(
        """
        SELECT e.* FROM entries AS e
        JOIN cases AS c ON c.tenant_id = e.tenant_id AND c.case_id = e.case_id
        WHERE e.tenant_id = \(snapshot.tenant) AND e.language = \(language) AND e.author_kind = 'customer'
          AND e.body <> '' AND c.last_reply_at > e.at AND NOT EXISTS (
            SELECT 1 FROM finding_corrections AS f WHERE f.tenant_id = e.tenant_id AND f.entry_id = e.entry_id)
        ORDER BY e.at DESC, e.entry_id DESC LIMIT \(corrected.count * 3)
        """
    ).map { try Entry($0) }
    return (corrected + accepted).map { entry in
        ReaderLesson(
            id: entry.id.description, text: entry.body, language: language, gold: entry.seen,
            corrected: Set((corrections[entry.id] ?? []).map(\.aspect)))
    }
}
