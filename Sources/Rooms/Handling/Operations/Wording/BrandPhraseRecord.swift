package import Primitives
package import Storage
package import TextAnalysis

/// The rows of `brand_phrases`.
package enum BrandPhraseRecord {
    /// The rules in use, in one language or in all, the newest first.
    package static func all(in language: LanguageCode? = nil, _ snapshot: Snapshot) throws -> [BrandPhrase] {
        let all = try snapshot.rows(
            """
            SELECT * FROM brand_phrases WHERE tenant_id = \(snapshot.tenant) AND removed_at IS NULL
            ORDER BY language, added_at DESC, phrase_id DESC
            """
        ).map { try BrandPhrase($0) }
        return language.map { wanted in all.filter { $0.language == wanted } } ?? all
    }
}

/// Adds a rule about words; the guard follows with the next letter that somebody types.
@discardableResult
package func addBrandPhrase(
    _ typed: String, language: LanguageCode, category: WordingCategory?, reason: String = "", suggestion: String = "",
    by act: Act, in tx: Transaction
) throws -> BrandPhraseID {
    guard let phrase = BrandPhrase.notation(try CaseText.optional(typed)) else {
        throw BrandPhraseRefusal.phraseMissing
    }
    guard phrase.count <= Limits.lineCharacters else { throw CaseRefusal.textTooLong(limit: Limits.lineCharacters) }
    let kept = try BrandPhraseRecord.all(tx)
    guard kept.count < BrandPhrase.most else { throw BrandPhraseRefusal.tooMany }
    let folded = searchFolded(phrase)
    guard !kept.contains(where: { $0.language == language && searchFolded($0.phrase) == folded }) else {
        throw BrandPhraseRefusal.known
    }
    let id: BrandPhraseID = act.newID()
    try tx.run(
        """
        INSERT INTO brand_phrases (
          tenant_id, phrase_id, language, phrase, category, reason, suggestion, added_at, removed_at)
        VALUES (
          \(tx.tenant), \(id), \(language), \(phrase), \(category?.rawValue), \(try line(reason)),
          \(try line(suggestion)), \(act.at), NULL)
        """)
    let facts: JSONValue = ["language": .string(language.rawValue), "category": .text(category?.rawValue)]
    tx.append(Event("wording.added", subject: id.uuid, facts: facts, act: act))
    return id
}

/// Takes a rule back; the row stays for the record, and the guard forgets it.
package func removeBrandPhrase(_ id: BrandPhraseID, by act: Act, in tx: Transaction) throws {
    let removed = try tx.run(
        """
        UPDATE brand_phrases SET removed_at = \(act.at)
        WHERE tenant_id = \(tx.tenant) AND phrase_id = \(id) AND removed_at IS NULL
        """)
    guard removed == 1 else { throw BrandPhraseRefusal.notFound }
    tx.append(Event("wording.removed", subject: id.uuid, act: act))
}

private func line(_ text: String) throws -> String { text.trimmed.isEmpty ? "" : try CaseText.line(text) }

extension BrandPhrase {
    init(_ row: Row) throws {
        self.init(
            id: try row.id("phrase_id"), language: try row.word("language"), phrase: try row.text("phrase"),
            category: try row.wordIfAny("category"), reason: try row.text("reason"),
            suggestion: try row.text("suggestion"))
    }
}
