import Foundation
package import Primitives
package import Storage
import TextAnalysis

/// A case that holds the words of a query, by the newest entry that does.
package struct CaseHit: Hashable, Sendable {
    /// The case that shows the entry now.
    package let caseID: CaseID
    /// The entry with the words; nil when the case was found by its number.
    package let entry: EntryID?
    /// When it was said.
    package let at: Instant
}

/// The full text of all entries, folded the same way for index and query, with both dialects side by side.
package enum CaseSearch {
    /// Puts an entry's words into the index; `words` are found too, such as the customer's name.
    static func index(_ entry: Entry, alsoFoundBy words: String, in tx: Transaction) throws {
        let folded = searchFolded("\(words) \(entry.subject) \(entry.body)")
        guard !folded.isEmpty else { return }
        try tx.run(
            """
            INSERT INTO case_search (tenant_id, case_id, entry_id, at, folded)
            VALUES (\(tx.tenant), \(entry.caseID), \(entry.id), \(entry.at), \(folded))
            """)
    }

    /// Cases of the brand in which every word of the query begins a word of one entry (one letter is a word of its own), the newest words first.
    ///
    /// A query that is a number finds the case of that number first.
    package static func find(_ query: String, limit: Int = 100, in snapshot: Snapshot) throws -> [CaseHit] {
        let words = searchFolded(query).split(separator: " ").prefix(12).map(String.init)
        guard !words.isEmpty else { return [] }
        var hits: [CaseHit] = []
        if words.count == 1, let number = Int(words[0]), let item = try CaseRecord.find(number: number, in: snapshot) {
            hits.append(CaseHit(caseID: item.id, entry: nil, at: item.updatedAt))
        }
        let rows = try snapshot.rows(statement(words, limit: limit * 4, in: snapshot))
        for row in rows where hits.count < limit {
            let hit = CaseHit(caseID: try row.id("case_id"), entry: try row.id("entry_id"), at: try row.instant("at"))
            if !hits.contains(where: { $0.caseID == hit.caseID }) { hits.append(hit) }
        }
        return hits
    }

    /// One letter begins too many words of a large desk; alone it stands for itself.
    private static func isPrefix(_ word: String) -> Bool { word.count > 1 }

    /// The index names the case of old; the entry's own row names the one that shows it after a merge.
    private static func statement(_ words: [String], limit: Int, in snapshot: Snapshot) -> SQL {
        switch snapshot.engine {
        case .sqlite:
            let match = words.map {
                "\"" + $0.replacingOccurrences(of: "\"", with: "\"\"") + "\"" + (isPrefix($0) ? "*" : "")
            }
            .joined(separator: " ")
            // Rows are numbered as they come in, so the newest come first without sorting all that match.
            return """
                SELECT e.case_id, e.entry_id, e.at FROM (
                  SELECT entry_id, rowid AS place FROM case_search
                  WHERE case_search MATCH \(match) AND tenant_id = \(snapshot.tenant) ORDER BY rowid DESC LIMIT \(limit)
                ) AS found JOIN entries AS e ON e.tenant_id = \(snapshot.tenant) AND e.entry_id = found.entry_id
                ORDER BY found.place DESC
                """
        case .postgres:
            let match = words.map {
                "'" + $0.replacingOccurrences(of: "'", with: "''") + "'" + (isPrefix($0) ? ":*" : "")
            }
            .joined(separator: " & ")
            return """
                SELECT e.case_id, e.entry_id, e.at FROM (
                  SELECT entry_id, at FROM case_search
                  WHERE tenant_id = \(snapshot.tenant) AND to_tsvector('simple', folded) @@ to_tsquery('simple', \(match))
                  ORDER BY at DESC LIMIT \(limit)
                ) AS found JOIN entries AS e ON e.tenant_id = \(snapshot.tenant) AND e.entry_id = found.entry_id
                ORDER BY found.at DESC, e.entry_id
                """
        }
    }
}
