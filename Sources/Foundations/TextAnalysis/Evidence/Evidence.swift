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
        /// What its row says.
        let bits: UInt64
        /// What it adds to the feeling sum; 0 when another, longer phrase speaks for it.
        var valence: Double
        /// Whether a negation turns it.
        var isNegated = false

        /// Whether it tells a feeling rather than a fact, or irony.
        @inline(__always) var tellsFeeling: Bool { bits & RowMeaning.feelings != 0 }
    }

    /// Phrases that count, by first word.
    private(set) var hits: [Hit] = []
    /// Whether praise in this text is meant as blame.
    let isIronic: Bool
    /// Whether the text says that the matter is over.
    let isSettled: Bool
    /// The word tables that ``Hit/row`` points into.
    let lexicon: Lexicon
    /// What the phrases that no negation turns say together.
    private(set) var said: UInt64 = 0

    init(_ text: FoldedText, _ lexicon: Lexicon) {
        self.lexicon = lexicon
        var matches = lexicon.book.matches(in: text)
        var all = lexicon.said(matches)
        if all & RowMeaning.mask != 0 {
            matches = Self.unmasked(matches, lexicon.meanings)
            all = lexicon.said(matches)
        }
        isIronic = all & RowMeaning.ironic != 0 && Self.hearsIrony(matches, lexicon.meanings)
        isSettled = all & RowMeaning.settled != 0
        hits.reserveCapacity(matches.count)
        for match in matches {
            let meaning = lexicon.meanings[match.row]
            guard isIronic || !meaning.says(RowMeaning.ironic) else { continue }
            hits.append(
                Hit(row: match.row, first: match.first, last: match.last, bits: meaning.bits, valence: meaning.valence))
        }
        keepLongestValences()
        if all & RowMeaning.negator != 0 { Negation.apply(to: &hits, text, backwards: lexicon.negatesBackwards) }
        EmphasisScale.apply(to: &hits, text)
        for hit in hits where !hit.isNegated { said |= hit.bits }
    }

    /// Drops feelings inside a mask; a phrase as wide as the mask itself stays.
    private static func unmasked(_ matches: [PhraseMatch], _ meanings: [RowMeaning]) -> [PhraseMatch] {
        var masks: [PhraseMatch] = matches.filter { meanings[$0.row].says(RowMeaning.mask) }
        masks.sort { $0.first < $1.first }
        var next = 0
        var widest: PhraseMatch?
        return matches.filter { match in
            while next < masks.count, masks[next].first <= match.first {
                if masks[next].last > (widest?.last ?? -1) { widest = masks[next] }
                next += 1
            }
            guard let widest, widest.last >= match.last, meanings[match.row].says(RowMeaning.feelings) else {
                return true
            }
            return widest.first == match.first && widest.last == match.last
        }
    }

    /// Irony needs blame beside the praise: anything bad, or a complaint, outside the ironic words.
    private static func hearsIrony(_ matches: [PhraseMatch], _ meanings: [RowMeaning]) -> Bool {
        let ironic = matches.filter { meanings[$0.row].says(RowMeaning.ironic) }
        guard let first = ironic.first, let last = ironic.last else { return false }
        return matches.contains { match in
            let meaning = meanings[match.row]
            let isApart = match.last < first.first || match.first > last.last
            return isApart && !meaning.says(RowMeaning.ironic) && meaning.valence < 0
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

extension Lexicon {
    /// What the rows of all matches say together.
    fileprivate func said(_ matches: [PhraseMatch]) -> UInt64 {
        var all: UInt64 = 0
        for match in matches { all |= meanings[match.row].bits }
        return all
    }
}
