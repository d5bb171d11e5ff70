import Primitives

/// The compiled word tables of one language.
struct Lexicon: Sendable {
    /// The rows that matches of ``book`` point into.
    let rows: [LexiconRow]
    /// The phrases of the rows.
    let book: PhraseBook
    /// Whether a negating verb stands behind what it negates.
    let negatesBackwards: Bool

    private init(_ rows: [LexiconRow], negatesBackwards: Bool) {
        self.rows = rows + Self.emoji
        book = PhraseBook(self.rows.map(\.phrases))
        self.negatesBackwards = negatesBackwards
    }

    /// The tables for a language; without one only emoji are read.
    static func of(_ language: LanguageCode?) -> Lexicon {
        switch language {
        case .english: english
        case .hungarian: hungarian
        case .persian: persian
        case nil: emojiOnly
        }
    }

    private static let english = Lexicon(
        englishFeelings + englishAnger + englishTopics + englishIntents, negatesBackwards: false)
    private static let hungarian = Lexicon(
        hungarianFeelings + hungarianAnger + hungarianTopics + hungarianIntents, negatesBackwards: false)
    private static let persian = Lexicon(
        persianFeelings + persianAnger + persianTopics + persianIntents + latinPersian, negatesBackwards: true)
    private static let emojiOnly = Lexicon([], negatesBackwards: false)
}
