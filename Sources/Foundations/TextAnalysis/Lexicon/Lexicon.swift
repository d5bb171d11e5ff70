import Primitives

/// The compiled word tables of one language.
final class Lexicon: Sendable {
    /// The rows that matches of ``book`` point into.
    let rows: [LexiconRow]
    /// What the rows say, in their order.
    let meanings: [RowMeaning]
    /// What words of the rows are underlined for, all rows in one list.
    let marks: [RowMark]
    /// Where the marks of a row begin in ``marks``, and behind the last row the end.
    let markStarts: [Int32]
    /// The phrases of the rows.
    let book: PhraseBook
    /// What kinds of things everyday words name.
    let kinds: WordKinds
    /// Whether a negating verb stands behind what it negates.
    let negatesBackwards: Bool

    private init(_ rows: [LexiconRow], _ kinds: [WordKinds.Row], negatesBackwards: Bool) {
        self.rows = rows + Self.emoji
        meanings = self.rows.map { RowMeaning($0.signals) }
        let marks = self.rows.map { $0.signals.compactMap(RowMark.init) }
        self.marks = marks.flatMap(\.self)
        markStarts = marks.reduce(into: [0]) { $0.append(($0.last ?? 0) + Int32($1.count)) }
        self.kinds = WordKinds(kinds)
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
        englishFeelings + englishAnger + englishTopics + englishIntents, WordKinds.englishRows, negatesBackwards: false)
    private static let hungarian = Lexicon(
        hungarianFeelings + hungarianAnger + hungarianTopics + hungarianIntents, WordKinds.hungarianRows,
        negatesBackwards: false)
    private static let persian = Lexicon(
        persianFeelings + persianAnger + persianTopics + persianIntents + latinPersian, WordKinds.persianRows,
        negatesBackwards: true)
    private static let emojiOnly = Lexicon([], [], negatesBackwards: false)
}
