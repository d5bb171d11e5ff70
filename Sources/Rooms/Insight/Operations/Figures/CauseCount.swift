import Foundation
package import Handling
import Primitives
import Storage

/// How many matters had a cause in a period.
package struct CauseCount: Hashable, Sendable {
    /// The cause's id as text, which is the word of its events.
    package let word: String
    /// Its name in three languages; empty when the cause is gone.
    package let name: TrilingualText
    /// Matters, at least 1.
    package let count: Int

    static func load(_ days: ClosedRange<LocalDay>, limit: Int, in snapshot: Snapshot) throws -> [CauseCount] {
        let counted = try snapshot.rows(
            """
            SELECT word, COUNT(*) AS n FROM measured
            WHERE tenant_id = \(snapshot.tenant) AND kind = 'cause' AND word IS NOT NULL
              AND local_day >= \(days.lowerBound.iso8601) AND local_day <= \(days.upperBound.iso8601)
            GROUP BY word ORDER BY n DESC, word LIMIT \(limit)
            """)
        return try counted.map { row in
            let word = try row.text("word")
            return CauseCount(word: word, name: try name(word, in: snapshot), count: try row.int("n"))
        }
    }

    /// The name of the cause that a word stands for.
    static func name(_ word: String, in snapshot: Snapshot) throws -> TrilingualText {
        guard let id = UUID(text: word),
            let row = try snapshot.row(
                "SELECT * FROM causes WHERE tenant_id = \(snapshot.tenant) AND cause_id = \(id)")
        else { return TrilingualText(english: "", hungarian: "", persian: "") }
        return TrilingualText(
            english: try row.text("name_en"), hungarian: try row.text("name_hu"), persian: try row.text("name_fa"))
    }
}
