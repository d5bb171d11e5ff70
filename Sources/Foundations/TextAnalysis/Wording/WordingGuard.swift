package import Primitives

/// The compiled wording lists of a language and a brand; keep one per brand when many replies are checked.
package struct WordingGuard: Sendable {
    /// What a list of phrases is for.
    private enum Role: Sendable {
        case flag(WordingRow, brandReason: String?)
        case alternative, denial, lookAlike
    }

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
        book = PhraseBook(phrases)
    }

    /// Flags of a reply, by start; overlapping phrases of one category are given as one.
    package func check(_ reply: String) -> [WordingFlag] {
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
        var kept: [Hit] = []
        for match in matches {
            guard case .flag(let row, let reason) = roles[match.row] else { continue }
            if context.excuses(match, row.excuse) { continue }
            let hit = Hit(first: match.first, last: match.last, row: row, reason: reason)
            if let known = kept.lastIndex(where: { $0.row.category == row.category }), kept[known].last >= hit.first {
                kept[known].join(hit)
            } else {
                kept.append(hit)
            }
        }
        return flags(kept.sorted { $0.first < $1.first }, reply, text)
    }

    private func flags(_ hits: [Hit], _ reply: String, _ text: FoldedText) -> [WordingFlag] {
        var slices = OriginalSlices(reply)
        return hits.map { hit in
            let start = Int(text.words[hit.first].start)
            let end = Int(text.words[hit.last].end)
            return WordingFlag(
                phrase: slices.slice(start, end), start: start, end: end, category: hit.row.category,
                suggestion: hit.row.suggestion, language: language, brandReason: hit.reason)
        }
    }

    /// Words to flag, before they are cut out of the reply.
    private struct Hit {
        let first: Int
        var last: Int
        var row: WordingRow
        var reason: String?

        /// Covers the words of both; the longer phrase gives the advice.
        mutating func join(_ other: Hit) {
            if other.last - other.first > last - first {
                row = other.row
                reason = other.reason
            }
            last = max(last, other.last)
        }
    }
}
