import Primitives

/// A row of a wording table: phrases that one better sentence can replace.
struct WordingRow: Sendable {
    /// What excuses a phrase of the row.
    enum Excuse: Sendable {
        /// Nothing but a quotation or a denial.
        case none
        /// An alternative in the same sentence or the next one.
        case alternative
    }

    let category: WordingCategory
    let excuse: Excuse
    /// The better sentence, in the language of the table.
    let suggestion: String
    /// Phrases in the notation of ``PhrasePattern``, parted by commas.
    let phrases: String

    init(_ category: WordingCategory, _ suggestion: String, excuse: Excuse = .none, phrases: String) {
        self.category = category
        self.excuse = excuse
        self.suggestion = suggestion
        self.phrases = phrases
    }
}

/// The tables of one language.
struct WordingTable: Sendable {
    /// Phrases that are flagged.
    let rows: [WordingRow]
    /// Words that show a way on and so excuse a refusal.
    let alternatives: String
    /// Words that deny what follows in the sentence ("I will not ask you to ...").
    let denials: String
    /// Harmless phrases around flagged words.
    let lookAlikes: String

    /// The built-in tables of a language.
    static func of(_ language: LanguageCode) -> WordingTable {
        switch language {
        case .english: english
        case .hungarian: hungarian
        case .persian: persian
        }
    }
}
