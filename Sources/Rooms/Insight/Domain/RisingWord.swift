package import Statistics

/// A word that clearly more cases hold than in the period before.
package struct RisingWord: Hashable, Sendable {
    /// The word as it is written most recently.
    package let word: String
    /// Cases of this period with the word.
    package let now: Share
    /// Cases of the period before with the word.
    package let before: Share

    /// A word with its two shares.
    package init(word: String, now: Share, before: Share) {
        self.word = word
        self.now = now
        self.before = before
    }
}

/// In how many cases of a period each folded word stands.
package struct WordTally: Hashable, Sendable {
    /// Cases with any words.
    package var cases = 0
    /// Cases by word.
    package var counts: [String: Int] = [:]

    /// Nothing counted yet.
    package init() {}

    /// Counts the words of one case, each once.
    package mutating func add(_ words: Set<String>) {
        cases += 1
        for word in words { counts[word, default: 0] += 1 }
    }

    /// Cases in which a rising word stands at least; fewer may be one household.
    package static let leastCases = 5

    /// The folded words that rose against `before`, the surest first; nil when a period has fewer than 20 cases.
    ///
    /// Fisher's exact test for each word of ``leastCases`` cases, one-sided; of the words given at most one in twenty is
    /// expected to be chance (Benjamini and Hochberg 1995).
    package func rising(against before: WordTally, limit: Int) -> [String]? {
        guard cases >= 20, before.cases >= 20 else { return nil }
        let words = counts.filter { $0.value >= Self.leastCases }.keys.sorted()
        let chances = words.map { word in
            let (now, old) = (counts[word] ?? 0, before.counts[word] ?? 0)
            return HypergeometricTail.atLeast(
                now, drawn: cases, marked: now + old, population: cases + before.cases)
        }
        let sure = zip(words, FalseDiscovery.qValues(chances)).filter { $0.1 <= 0.05 }
        return sure.sorted { ($0.1, $0.0) < ($1.1, $1.0) }.prefix(limit).map(\.0)
    }
}
