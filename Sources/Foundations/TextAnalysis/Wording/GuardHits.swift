/// Words to flag, before they are cut out of the reply.
struct GuardHit {
    let first: Int
    var last: Int
    var row: WordingRow
    var reason: String?

    /// Covers the words of both; the longer phrase gives the advice.
    mutating func join(_ other: GuardHit) {
        if other.last - other.first > last - first {
            row = other.row
            reason = other.reason
        }
        last = max(last, other.last)
    }
}

/// The hits of a reply; overlapping ones of one category are one.
struct GuardHits {
    private var hits: [WordingCategory: [GuardHit]] = [:]
    private var sentences: [WordingCategory: Set<Int>] = [:]

    /// Adds a hit of a sentence; hits of one category come in the order of their first words.
    mutating func add(_ hit: GuardHit, sentence: Int) {
        sentences[hit.row.category, default: []].insert(sentence)
        if let last = hits[hit.row.category]?.indices.last, let known = hits[hit.row.category]?[last],
            known.first <= hit.first, known.last >= hit.first
        {
            hits[hit.row.category]?[last].join(hit)
        } else {
            hits[hit.row.category, default: []].append(hit)
        }
    }

    /// Whether a hit of the category lies in the sentence.
    func holds(_ category: WordingCategory, sentence: Int) -> Bool {
        sentences[category]?.contains(sentence) ?? false
    }

    /// By first word, then in the order of the categories.
    var sorted: [GuardHit] {
        WordingCategory.allCases.flatMap { hits[$0] ?? [] }.enumerated()
            .sorted { ($0.element.first, $0.offset) < ($1.element.first, $1.offset) }.map(\.element)
    }
}
