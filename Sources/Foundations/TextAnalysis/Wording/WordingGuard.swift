package import Primitives

/// The compiled wording lists of a language and a brand; keep one per brand when many replies are checked.
package struct WordingGuard: Sendable {
    /// What a list of phrases is for.
    private enum Role: Sendable {
        case flag(WordingRow, brandReason: String?)
        case alternative, denial, lookAlike
    }

    /// Words below which a sentence says too little for the model.
    private static let leastWords = 4

    private let language: LanguageCode
    private let roles: [Role]
    private let book: PhraseBook

    private static let english = WordingGuard(language: .english, brandWords: [])
    private static let hungarian = WordingGuard(language: .hungarian, brandWords: [])
    private static let persian = WordingGuard(language: .persian, brandWords: [])

    /// The guard without brand words.
    package static func builtIn(_ language: LanguageCode) -> WordingGuard {
        switch language {
        case .english: english
        case .hungarian: hungarian
        case .persian: persian
        }
    }

    /// Compiles the built-in lists together with a brand's.
    package init(language: LanguageCode, brandWords: [BrandWord]) {
        let table = WordingTable.of(language)
        var roles: [Role] = table.rows.map { .flag($0, brandReason: nil) }
        var phrases = table.rows.map(\.phrases)
        roles += [.alternative, .denial, .lookAlike]
        phrases += [table.alternatives, table.denials, table.lookAlikes]
        for word in brandWords {
            phrases.append(word.phrase)
            switch word.verdict {
            case .allow: roles.append(.lookAlike)
            case .avoid(let category, let reason, let suggestion):
                roles.append(.flag(WordingRow(category, suggestion, phrases: word.phrase), brandReason: reason))
            }
        }
        self.language = language
        self.roles = roles
        book = PhraseBook(phrases, classes: table.classes)
    }

    /// Flags of a reply, by start; overlapping phrases of one category are given as one.
    package func check(_ reply: String, limits: GuardLimits? = nil) -> [WordingFlag] {
        let limits = limits ?? .standard(language)
        let text = FoldedText(reply)
        let matches = book.matches(in: text)
        let context = WordingContext(matches, text) { row in
            switch roles[row] {
            case .flag: .none
            case .alternative: .alternative
            case .denial: .denial
            case .lookAlike: .lookAlike
            }
        }
        var verdicts = SentenceVerdicts(text, WordingModel.shipped(language))
        var kept = GuardHits()
        for match in matches {
            guard case .flag(let row, let reason) = roles[match.row] else { continue }
            if context.excuses(match, row.excuse) || verdicts.length(at: match.first) > row.longest { continue }
            let sentence = verdicts.sentence(of: match.first)
            if row.isWide, verdicts.probability(row.category, sentence: sentence) < limits.supports { continue }
            kept.add(GuardHit(first: match.first, last: match.last, row: row, reason: reason), sentence: sentence)
        }
        addAcronyms(text, &verdicts, to: &kept)
        addSentences(context, &verdicts, limits, to: &kept)
        return flags(kept.sorted, reply, text)
    }

    /// Two unknown abbreviations in a sentence are jargon; one only if the model agrees.
    private func addAcronyms(_ text: FoldedText, _ verdicts: inout SentenceVerdicts, to kept: inout GuardHits) {
        guard let row = firstRow(.jargon) else { return }
        for (sentence, range) in verdicts.ranges.enumerated() {
            let found = Acronyms.unknown(range, text)
            guard let first = found.first, let last = found.last, !kept.holds(.jargon, sentence: sentence) else {
                continue
            }
            if found.count == 1, !verdicts.hasModel || verdicts.probability(.jargon, sentence: sentence) < 0.1 {
                continue
            }
            kept.add(GuardHit(first: first, last: last, row: row, reason: nil), sentence: sentence)
        }
    }

    /// Sentences that hold no known phrase but read like the ones that harm.
    private func addSentences(
        _ context: WordingContext, _ verdicts: inout SentenceVerdicts, _ limits: GuardLimits, to kept: inout GuardHits
    ) {
        guard verdicts.hasModel else { return }
        for (sentence, range) in verdicts.ranges.enumerated()
        where range.count >= Self.leastWords && !context.isShielded(range) {
            for category in WordingCategory.allCases {
                guard verdicts.probability(category, sentence: sentence) >= limits.flags, let row = firstRow(category),
                    !kept.holds(category, sentence: sentence), !context.excuses(range, row.excuse)
                else { continue }
                let hit = GuardHit(first: range.lowerBound, last: range.upperBound - 1, row: row, reason: nil)
                kept.add(hit, sentence: sentence)
            }
        }
    }

    private func firstRow(_ category: WordingCategory) -> WordingRow? {
        for case .flag(let row, nil) in roles where row.category == category { return row }
        return nil
    }

    /// Words with an unfilled "[...]" among them are not judged: what will stand there is not known.
    private func flags(_ hits: [GuardHit], _ reply: String, _ text: FoldedText) -> [WordingFlag] {
        var slices = OriginalSlices(reply)
        return hits.compactMap { hit in
            let start = Int(text.words[hit.first].start)
            let end = Int(text.words[hit.last].end)
            let phrase = slices.slice(start, end)
            guard !phrase.contains(where: { $0 == "[" || $0 == "]" }) else { return nil }
            return WordingFlag(
                phrase: phrase, start: start, end: end, category: hit.row.category,
                suggestion: hit.row.suggestion, language: language, brandReason: hit.reason)
        }
    }
}
