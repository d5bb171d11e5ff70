import Primitives

/// The time words of a language, compiled.
struct TimeWords: Sendable {
    private let book: PhraseBook
    private let meanings: [TimeMeaning]

    init(_ table: [(TimeMeaning, String)]) {
        meanings = table.map(\.0)
        book = PhraseBook(table.map(\.1))
    }

    static func of(_ language: LanguageCode) -> TimeWords {
        switch language {
        case .english: english
        case .hungarian: hungarian
        case .persian: persian
        }
    }

    /// Whether a text names a day, an hour or a length of time.
    func namesTime(_ text: FoldedText) -> Bool {
        items(in: text).contains {
            switch $0.meaning {
            case .day, .weekday, .date, .clock, .unit, .amount, .month, .persianMonth, .pointHour, .spokenHour: true
            default: false
            }
        }
    }

    /// Time words by place, the longest of overlapping ones.
    func items(in text: FoldedText) -> [TimeItem] {
        var byWord: [Int: TimeItem] = [:]
        for match in book.matches(in: text) {
            if let known = byWord[match.first], known.last >= match.last { continue }
            let meaning = meanings[match.row]
            var leadsNoun = false
            if case .number = meaning { leadsNoun = NumberReader.leadsNoun(match.last, text) }
            byWord[match.first] = TimeItem(
                first: match.first, last: match.last, meaning: meaning, leadsNoun: leadsNoun)
        }
        var items: [TimeItem] = []
        var next = 0
        while next < text.words.count {
            if let item = NumberReader.item(at: next, in: text) ?? byWord[next] {
                items.append(item)
                next = item.last + 1
            } else {
                next += 1
            }
        }
        return items
    }
}
