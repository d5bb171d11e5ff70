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

    /// Time words by place, the longest of overlapping ones.
    func items(in text: FoldedText) -> [TimeItem] {
        var byWord: [Int: TimeItem] = [:]
        for match in book.matches(in: text) {
            if let known = byWord[match.first], known.last >= match.last { continue }
            byWord[match.first] = TimeItem(first: match.first, last: match.last, meaning: meanings[match.row])
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
