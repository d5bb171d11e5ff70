import Primitives

/// Tells of the words around a time whether they speak of what will be, of what was, or of neither.
///
/// A time ahead with nothing beside it that speaks against it promises something, whatever its verb.
struct ClauseTense {
    /// What the verbs beside a time say.
    enum Verdict { case open, future, past, blocked }

    /// Words on either side of a time that are looked at, however long the clause.
    private static let reach = 40

    private var rows: [Int: UInt16] = [:]
    private var silenced: Set<Int32> = []
    private var threatening: Set<Int32> = []
    private var conditional: Set<Int32> = []
    private let text: FoldedText
    private let language: LanguageCode

    /// Reads the clauses of a text; `language` chooses the tables.
    init(_ text: FoldedText, _ language: LanguageCode) {
        self.text = text
        self.language = language
        let words = TenseWords.of(language)
        for match in words.book.matches(in: text) {
            switch match.row {
            case TenseWords.vagueRow: silenced.insert(text.words[match.first].clause)
            case TenseWords.legalRow: threatening.insert(text.words[match.first].sentence)
            default:
                rows[match.first, default: 0] |= 1 << UInt16(match.row)
                if match.row == TenseWords.conditionRow { conditional.insert(text.words[match.first].sentence) }
            }
        }
    }

    /// What the words say that stand with a time between the conjunctions of its clause.
    func verdict(around first: Int, _ last: Int) -> Verdict {
        let range = reach(first, last)
        var seen: UInt16 = 0
        for index in range {
            let own = rows[index, default: 0]
            seen |= index > last + 3 ? own & ~(1 << UInt16(TenseWords.blockedRow)) : own
            let isPast = PastEndings.isPast(index, text, language)
            if isPast || (index > last && PastEndings.isEither(index, text, language)) {
                seen |= 1 << UInt16(TenseWords.pastRow)
            }
        }
        return Self.verdict(seen)
    }

    private static func verdict(_ seen: UInt16) -> Verdict {
        func has(_ row: Int) -> Bool { seen & (1 << UInt16(row)) != 0 }
        if has(TenseWords.blockedRow) { return .blocked }
        if has(TenseWords.futureRow) { return .future }
        if has(TenseWords.pastRow) { return .past }
        if has(TenseWords.softRow) { return .blocked }
        return has(TenseWords.weakRow) ? .future : .open
    }

    /// The words of the clause from the conjunction before the time to the one behind it.
    private func reach(_ first: Int, _ last: Int) -> ClosedRange<Int> {
        let join = UInt16(1) << UInt16(TenseWords.joinRow)
        var lower = first
        var upper = last
        while lower > 0, first - lower < Self.reach, text.words[lower - 1].clause == text.words[first].clause,
            rows[lower - 1, default: 0] & join == 0
        {
            lower -= 1
        }
        while upper + 1 < text.words.count, upper - last < Self.reach,
            text.words[upper + 1].clause == text.words[last].clause,
            rows[upper + 1, default: 0] & join == 0
        {
            upper += 1
        }
        return lower...upper
    }

    /// Whether a vague or threatening phrase stands in the clause, so that nothing in it binds.
    func isSilenced(_ word: FoldedWord) -> Bool {
        silenced.contains(word.clause) || threatening.contains(word.sentence)
    }

    /// Whether the sentence of a word holds a condition; without a time it then promises nothing in English and
    /// Hungarian, where colloquial Persian binds itself so.
    func isConditional(_ index: Int) -> Bool {
        guard language != .persian else { return false }
        let sentence = text.words[index].sentence
        return conditional.contains(sentence)
    }

    /// Whether the place lies behind an "if" of its clause; Persian parts its clauses by verbs rather than commas.
    func isCondition(_ index: Int) -> Bool {
        var place = index - 1
        let limit = language == .persian ? 4 : 12
        while place >= 0, index - place <= limit, text.words[place].clause == text.words[index].clause {
            if rows[place, default: 0] & (1 << UInt16(TenseWords.conditionRow)) != 0 { return true }
            place -= 1
        }
        return false
    }
}
