import Primitives

/// A commitment found in a reply.
struct PromiseTrigger {
    /// Index of its first word.
    let first: Int
    /// Index of its last word.
    let last: Int
    /// Whether it promises only together with a time ("it arrives tomorrow").
    let needsTime: Bool
}

/// The commitments that a language knows, compiled.
struct PromiseWords: Sendable {
    private let book: PhraseBook

    /// `firm` promise by themselves, `timed` only with a time; words inside `excluded` never do.
    init(firm: String, timed: String, excluded: String) {
        book = PhraseBook([firm, timed, excluded])
    }

    static func of(_ language: LanguageCode) -> PromiseWords {
        switch language {
        case .english: english
        case .hungarian: hungarian
        case .persian: persian
        }
    }

    /// Commitments outside questions and quotations, one for overlapping phrases.
    func triggers(in text: FoldedText) -> [PromiseTrigger] {
        let matches = book.matches(in: text)
        var excluded = Set<Int>()
        for match in matches where match.row == 2 { excluded.formUnion(match.first...match.last) }
        var found: [PromiseTrigger] = []
        for match in matches where match.row < 2 {
            let word = text.words[match.first]
            guard !word.marks.contains(.quoted), !text.isQuestion(word),
                !excluded.contains(match.first), !excluded.contains(match.last)
            else { continue }
            let needsTime = match.row == 1
            if let last = found.last, match.first - last.last < 2, text.words[last.last].clause == word.clause {
                let joined = PromiseTrigger(
                    first: last.first, last: max(last.last, match.last), needsTime: last.needsTime && needsTime)
                found[found.count - 1] = joined
            } else {
                found.append(PromiseTrigger(first: match.first, last: match.last, needsTime: needsTime))
            }
        }
        return found
    }
}
