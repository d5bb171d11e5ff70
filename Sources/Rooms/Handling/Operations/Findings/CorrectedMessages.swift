import Foundation
import Listening
import People
package import Primitives
package import Storage
import TextAnalysis

extension FindingRecord {
    /// Messages that staff set right, in the form of Samples/messages, one row each, by entry.
    ///
    /// The part of `id` before the last hyphen names the customer, so that nobody's messages come to stand on both sides
    /// of a split. Without `words` the text is null; with them known names, addresses and numbers are masked.
    package static func correctedPages(words: Bool) -> RowPages {
        RowPages([
            "id", "lang", "text", "sentiment", "anger", "abuse", "distress", "confusion", "problem", "at_stake",
            "topics", "intents", "hard", "corrected",
        ]) { last, limit, snapshot in
            let behind: SQL = last.map { "AND e.entry_id > \($0)" } ?? ""
            let entries = try snapshot.rows(
                """
                SELECT e.* FROM entries AS e
                WHERE e.tenant_id = \(snapshot.tenant) AND EXISTS (
                  SELECT 1 FROM finding_corrections AS f
                  WHERE f.tenant_id = e.tenant_id AND f.entry_id = e.entry_id) \(behind)
                ORDER BY e.entry_id LIMIT \(limit)
                """
            ).map { try Entry($0) }
            return try entries.map { entry in
                let corrected = try corrections(of: entry.id, in: snapshot).map(\.aspect.name)
                let text = words ? try masked(entry, in: snapshot) : nil
                return PagedRow(key: entry.id, entry.sample(text: text, corrected: corrected))
            }
        }
    }

    private static func masked(_ entry: Entry, in snapshot: Snapshot) throws -> String {
        let customer = try entry.author.flatMap { try CustomerRecord.find(CustomerID($0), in: snapshot) }
        let owner = try CaseRecord.find(entry.caseID, in: snapshot)?.assignee
        let staff = try owner.flatMap { try StaffRecord.find($0, in: snapshot) }
        return maskedWords(entry.body, people: [customer?.name, staff?.name].compactMap(\.self))
    }
}

extension Entry {
    fileprivate func sample(text: String?, corrected: [String]) -> [JSONValue] {
        let found = seen
        func words(_ all: [String]) -> JSONValue { .array(all.sorted().map { .string($0) }) }
        func plain(_ id: UUID?) -> String { (id?.uuidString ?? "").replacing("-", with: "").lowercased() }
        return [
            .string("\(plain(author))-\(plain(id.uuid))"), .string(language.rawValue), .text(text),
            .string(found.sentiment.rawValue), .int(Int64(found.anger.rawValue)), .string(found.abuse.rawValue),
            .int(found.distress ? 1 : 0), .int(found.confusion ? 1 : 0), .string(found.problem.rawValue),
            words(found.atStake.map(\.rawValue)), words(found.topics.map(\.rawValue)),
            words(found.intents.map(\.rawValue)), .array([]), words(corrected),
        ]
    }
}
