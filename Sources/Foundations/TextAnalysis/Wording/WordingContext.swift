/// What stands around flagged words: quotation marks, denials, harmless phrases, alternatives.
struct WordingContext {
    /// What a match of the context lists means.
    enum Role { case none, alternative, denial, lookAlike }

    private static let denialReach = 7

    private let text: FoldedText
    private let lookAlikes: [PhraseMatch]
    private let denials: [PhraseMatch]
    private let alternatives: [Int32]
    private let shielded: Set<Int32>
    private let denied: Set<Int>

    init(_ matches: [PhraseMatch], _ text: FoldedText, role: (Int) -> Role) {
        self.text = text
        lookAlikes = matches.filter { role($0.row) == .lookAlike }
        denials = matches.filter { role($0.row) == .denial }
        denied = Set(denials.flatMap { Array($0.first...$0.last) })
        shielded = Set((lookAlikes + denials).map { text.words[$0.first].sentence })
        alternatives = matches.filter { role($0.row) == .alternative }.map { text.words[$0.first].sentence }
    }

    /// Whether the words are harmless where they stand.
    func excuses(_ match: PhraseMatch, _ excuse: WordingRow.Excuse) -> Bool {
        let word = text.words[match.first]
        if word.marks.contains(.quoted) { return true }
        if near(match, lookAlikes, { $0.first <= match.first && $0.last >= match.last }) { return true }
        if (match.first...match.last).contains(where: denied.contains) { return true }
        let isDenied = near(match, denials) {
            $0.last < match.first && match.first - $0.last <= Self.denialReach
                && text.words[$0.last].sentence == word.sentence
        }
        return isDenied || (excuse == .alternative && hasAlternative(behind: word.sentence))
    }

    /// Whether an alternative excuses a whole sentence.
    func excuses(_ range: Range<Int>, _ excuse: WordingRow.Excuse) -> Bool {
        excuse == .alternative && hasAlternative(behind: text.words[range.lowerBound].sentence)
    }

    /// Whether a sentence is quoted, asked or denied or holds a harmless phrase, so that no model may flag it whole.
    func isShielded(_ range: Range<Int>) -> Bool {
        range.contains { text.words[$0].marks.contains(.quoted) }
            || shielded.contains(text.words[range.lowerBound].sentence)
    }

    /// Looks only at the matches that begin within 16 words before.
    private func near(_ match: PhraseMatch, _ list: [PhraseMatch], _ test: (PhraseMatch) -> Bool) -> Bool {
        var low = 0
        var high = list.count
        while low < high {
            let middle = (low + high) / 2
            if list[middle].first <= match.first { low = middle + 1 } else { high = middle }
        }
        while low > 0, match.first - list[low - 1].first <= 16 {
            low -= 1
            if test(list[low]) { return true }
        }
        return false
    }

    /// An alternative counts in the same sentence and in the one behind it.
    private func hasAlternative(behind sentence: Int32) -> Bool {
        var low = 0
        var high = alternatives.count
        while low < high {
            let middle = (low + high) / 2
            if alternatives[middle] < sentence { low = middle + 1 } else { high = middle }
        }
        return low < alternatives.count && alternatives[low] <= sentence + 1
    }
}
