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
    /// Most words of a sentence that is flagged; longer ones tell enough to be harmless.
    let longest: Int
    /// Whether the phrases are wide, so that the linear model must not speak against them.
    var isWide = false

    init(
        _ category: WordingCategory, _ suggestion: String, excuse: Excuse = .none, longest: Int = .max, phrases: String
    ) {
        self.longest = longest
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
    /// Classes of words that phrases name by "@", parted by spaces.
    let classes: [String: String]

    /// The built-in tables of a language.
    static func of(_ language: LanguageCode) -> WordingTable {
        switch language {
        case .english: english
        case .hungarian: hungarian
        case .persian: persian
        }
    }
}

extension [WordingRow] {
    /// The same rows as wide ones.
    var wide: [WordingRow] {
        map { row in
            var row = row
            row.isWide = true
            return row
        }
    }
}
