/// The phrases that count in one text, after masks, irony and negation were heard.
struct Evidence {
    /// A phrase that counts.
    struct Hit {
        /// Index into the lexicon's rows.
        let row: Int
        /// Index of its first word.
        let first: Int
        /// Index of its last word.
        let last: Int
        /// What it adds to the feeling sum; 0 when another, longer phrase speaks for it.
        var valence: Double
        /// Whether a negation turns it.
        var isNegated: Bool
    }

    /// Phrases that count, by first word.
    private(set) var hits: [Hit] = []
    /// Whether praise in this text is meant as blame.
    private(set) var isIronic = false
    /// Whether the text says that the matter is over.
    private(set) var isSettled = false
    /// The rows that ``Hit/row`` points into.
    let rows: [LexiconRow]

    init(_ text: FoldedText, _ lexicon: Lexicon) {
        rows = lexicon.rows
        let matches = Self.unmasked(lexicon.book.matches(in: text), lexicon.rows)
        isIronic = Self.hearsIrony(matches, lexicon.rows)
        isSettled = matches.contains { lexicon.rows[$0.row].signals.contains(.settled) }
        hits = matches.compactMap { match in
            let signals = lexicon.rows[match.row].signals
            guard isIronic || !signals.contains(.ironic) else { return nil }
            let valence = signals.valence
            return Hit(row: match.row, first: match.first, last: match.last, valence: valence, isNegated: false)
        }
        keepLongestValences()
        Negation.apply(to: &hits, text, lexicon)
        EmphasisScale.apply(to: &hits, text, rows)
    }

    /// Signals of the hits that are not negated.
    var signals: [Signal] { hits.lazy.filter { !$0.isNegated }.flatMap { rows[$0.row].signals } }

    /// Drops feelings inside a mask; a phrase as wide as the mask itself stays.
    private static func unmasked(_ matches: [PhraseMatch], _ rows: [LexiconRow]) -> [PhraseMatch] {
        guard matches.contains(where: { rows[$0.row].signals.contains(.mask) }) else { return matches }
        var masks: [PhraseMatch] = matches.filter { rows[$0.row].signals.contains(.mask) }
        masks.sort { $0.first < $1.first }
        var next = 0
        var widest: PhraseMatch?
        return matches.filter { match in
            while next < masks.count, masks[next].first <= match.first {
                if masks[next].last > (widest?.last ?? -1) { widest = masks[next] }
                next += 1
            }
            guard let widest, widest.last >= match.last, rows[match.row].signals.tellsFeeling else { return true }
            return widest.first == match.first && widest.last == match.last
        }
    }

    /// Irony needs blame beside the praise: anything bad, or a complaint, outside the ironic words.
    private static func hearsIrony(_ matches: [PhraseMatch], _ rows: [LexiconRow]) -> Bool {
        let ironic = matches.filter { rows[$0.row].signals.contains(.ironic) }
        guard let first = ironic.first, let last = ironic.last else { return false }
        return matches.contains { match in
            let signals = rows[match.row].signals
            let isApart = match.last < first.first || match.first > last.last
            return isApart && !signals.contains(.ironic) && signals.valence < 0
        }
    }

    /// Of phrases inside each other only the longest feels; of equal ones the strongest.
    private mutating func keepLongestValences() {
        var reach = -1
        var holder = -1
        for index in hits.indices where hits[index].valence != 0 {
            if hits[index].first <= reach, hits[index].last <= reach, holder >= 0 {
                let isSame = hits[index].first == hits[holder].first && hits[index].last == hits[holder].last
                if isSame, abs(hits[index].valence) > abs(hits[holder].valence) {
                    hits[holder].valence = hits[index].valence
                }
                hits[index].valence = 0
            } else if holder >= 0, hits[index].first == hits[holder].first, hits[index].last > hits[holder].last {
                hits[holder].valence = 0
                holder = index
                reach = hits[index].last
            } else {
                holder = index
                reach = max(reach, hits[index].last)
            }
        }
    }
}

extension [Signal] {
    /// The liking that the row tells, 0 when none.
    var valence: Double {
        for signal in self { if case .valence(let value) = signal { return value } }
        return 0
    }

    /// Whether a mask silences the row: it tells a feeling rather than a fact.
    var tellsFeeling: Bool {
        contains {
            switch $0 {
            case .valence, .anger, .swearing, .abuse, .hurt, .ironic, .distress: true
            default: false
            }
        }
    }
}
