/// The words of a language by their kinds; a word may be of several.
struct WordKinds: Sendable {
    /// Words of one kind, parted by white space; a star at the end stands for any ending.
    struct Row: Sendable {
        let kind: WordKind
        let words: String
        init(_ kind: WordKind, words: String) {
            self.kind = kind
            self.words = words
        }
    }

    private let index: WordIndex
    /// One bit for each kind; ``index`` points here.
    private let sets: [UInt64]

    /// Folds the words of all rows as texts are folded.
    init(_ rows: [Row]) {
        var kinds: [UInt64: UInt64] = [:]
        for row in rows {
            for word in row.words.split(whereSeparator: \.isWhitespace) {
                let isStem = word.hasSuffix("*")
                let folded = FoldedText(String(isStem ? word.dropLast() : word))
                guard folded.words.count == 1 else { continue }
                kinds[Self.key(folded.scalars, isStem: isStem), default: 0] |= 1 << UInt64(row.kind.rawValue)
            }
        }
        sets = kinds.values.map(\.self)
        index = WordIndex(
            Dictionary(uniqueKeysWithValues: kinds.keys.enumerated().map { ($0.element, Int32($0.offset)) }))
    }

    /// The hash of a word with a border before it, and one behind it unless any ending may follow.
    private static func key(_ scalars: [UInt32], isStem: Bool) -> UInt64 {
        WordHash.of([WordHash.border] + scalars + (isStem ? [] : [WordHash.border]))
    }

    /// The kinds of the beginning of a word with this hash; 0 for none.
    @inline(__always) func kinds(of hash: UInt64) -> UInt64 {
        let place = index.number(of: hash)
        return place < 0 ? 0 : sets[Int(place)]
    }
}

extension WordHash {
    /// Stands before and behind a word.
    static let border: UInt32 = 0x20
}
