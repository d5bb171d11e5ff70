package import Primitives
package import Storage
package import TextAnalysis

/// What a brand's staff taught the reader of messages: the rows of `brand_readers`.
package enum BrandReaderRecord {
    /// The shifts of each language that was taught; empty for most brands.
    package static func shifts(in snapshot: Snapshot) throws -> [LanguageCode: ReaderShifts] {
        try snapshot.remembering { try read(in: snapshot) }
    }

    private static func read(in snapshot: Snapshot) throws -> [LanguageCode: ReaderShifts] {
        let rows = try snapshot.rows("SELECT language, shifts FROM brand_readers WHERE tenant_id = \(snapshot.tenant)")
        var all: [LanguageCode: ReaderShifts] = [:]
        for row in rows {
            guard case .object(let members) = try row.json("shifts") else { continue }
            all[try row.word("language")] = ReaderShifts(members.compactMapValues(\.number))
        }
        return all
    }

    /// Keeps what was learned in one language from a number of corrected messages, in place of what was known.
    package static func keep(
        _ shifts: ReaderShifts, of language: LanguageCode, corrected: Int, by act: Act, in tx: Transaction
    ) throws {
        tx.forget()
        let stored = JSONValue.object(shifts.values.mapValues { .double($0) })
        try tx.run(
            """
            INSERT INTO brand_readers (tenant_id, language, shifts, corrected_count, trained_at)
            VALUES (\(tx.tenant), \(language), \(stored), \(corrected), \(act.at))
            ON CONFLICT (tenant_id, language) DO UPDATE SET shifts = excluded.shifts,
              corrected_count = excluded.corrected_count, trained_at = excluded.trained_at
            """)
        let facts: JSONValue = ["language": .string(language.rawValue), "corrected": .int(Int64(corrected))]
        tx.append(Event("reader.trained", subject: tx.tenant.uuid, facts: facts, act: act))
    }

    /// Reads a language as the program ships it again; false when nothing was taught.
    @discardableResult
    package static func forget(_ language: LanguageCode, by act: Act, in tx: Transaction) throws -> Bool {
        tx.forget()
        let removed = try tx.run(
            "DELETE FROM brand_readers WHERE tenant_id = \(tx.tenant) AND language = \(language)")
        guard removed == 1 else { return false }
        let facts: JSONValue = ["language": .string(language.rawValue)]
        tx.append(Event("reader.forgotten", subject: tx.tenant.uuid, facts: facts, act: act))
        return true
    }
}

/// What brands taught the reader of messages.
let readerMigration = Migration(206, "what a brand taught the reader of messages") { ddl in
    [
        // shifts: {"delivery": -0.8, ...}, log-odds by label
        """
        CREATE TABLE brand_readers (
          tenant_id \(ddl.uuid) NOT NULL, language \(ddl.text) NOT NULL, shifts \(ddl.text) NOT NULL,
          corrected_count \(ddl.int) NOT NULL, trained_at \(ddl.int) NOT NULL,
          PRIMARY KEY (tenant_id, language)) \(ddl.end)
        """
    ]
}
