/// What the trained reader sees of a text: numbers of weight rows, grouped by the words that they stand for.
struct TextFeatures: Sendable {
    /// Bits of a hashed row number.
    static let rowBits: UInt64 = 19
    /// Rows of letter groups, and as many of words behind them.
    static let groupRows = 1 << Int(rowBits)
    /// Rows of letter groups and of words together.
    static let hashedRows = 2 * groupRows
    /// Rows of evidence, behind the hashed ones.
    static let evidenceRows = 256
    /// All rows that a text can have; ``RowIndex`` tells which of them have weights.
    static let rows = hashedRows + evidenceRows

    /// Groups of two to five letters within a word, words in their order.
    private(set) var letters: [UInt32] = []
    /// Where the groups of each word end in ``letters``.
    private(set) var letterEnds: [Int32] = []
    /// Words, pairs of words, once more the words of the last sentence, kinds of words and their neighbours.
    private(set) var words: [UInt32] = []
    /// Where the rows of each word end in ``words``.
    private(set) var wordEnds: [Int32] = []
    /// What the word tables and the writing tell.
    let evidence: [UInt32]

    /// What one row counts among `count` rows of its block: their vector has about length 1, and rows of texts that are
    /// longer than any sample count for their part of the text.
    static func share(of count: Int, block: Int) -> Float {
        let rows = Float(max(count, 1))
        let long = block == 0 ? longLetters : longWords
        return rows < long ? 1 / rows.squareRoot() : long.squareRoot() / rows
    }

    /// Letter groups of the longest samples.
    private static let longLetters: Float = 2500
    /// Rows of words of the longest samples.
    private static let longWords: Float = 1000

    /// Words that are read; a longer text is judged by its first words and by the evidence of the whole.
    static let wordLimit = 2000
    /// Letters of a word that are read.
    private static let letterLimit = 40

    /// Scans a folded text whose word tables have spoken.
    init(_ text: FoldedText, _ evidence: Evidence, _ phrases: Findings) {
        self.evidence = EvidenceBits(text, evidence, phrases).rows
        let limit = min(text.words.count, Self.wordLimit)
        letterEnds.reserveCapacity(limit)
        wordEnds.reserveCapacity(limit)
        var hashes: [UInt64] = []
        var kinds: [UInt64] = []
        hashes.reserveCapacity(limit)
        kinds.reserveCapacity(limit)
        let table = evidence.lexicon.kinds
        var room = 0
        for word in text.words[..<limit] { room += 4 * min(Int(word.upper - word.lower), Self.letterLimit) }
        letters = Array(unsafeUninitializedCapacity: room) { groups, count in
            text.scalars.withUnsafeBufferPointer { scalars in
                for word in text.words[..<limit] {
                    var kind: UInt64 = 0
                    hashes.append(Self.take(word, scalars, groups, &count, table, &kind))
                    kinds.append(kind)
                    letterEnds.append(Int32(truncatingIfNeeded: count))
                }
            }
        }
        takeWords(hashes, kinds, text)
    }

    private static let boundary: UInt64 = 0x9E37
    private static let lastMark: UInt64 = 0x5BD1_E995_0000_0000

    private mutating func takeWords(_ hashes: [UInt64], _ kinds: [UInt64], _ text: FoldedText) {
        words.reserveCapacity(hashes.count * 8)
        guard !hashes.isEmpty else { return }
        let lastSentence = text.words[hashes.count - 1].sentence
        var previous = Self.boundary
        var beforeThat = Self.boundary
        var kindsBefore: UInt64 = 0
        for (index, hash) in hashes.enumerated() {
            words.append(Self.wordRow(hash))
            words.append(Self.wordRow(hash &* 31 &+ previous))
            words.append(Self.wordRow(hash &* 17 &+ beforeThat &* 0x51))
            if text.words[index].sentence == lastSentence { words.append(Self.wordRow(hash ^ Self.lastMark)) }
            takeKinds(kinds[index], after: previous)
            takeKinds(kindsBefore, before: hash)
            kindsBefore = kinds[index]
            wordEnds.append(Int32(truncatingIfNeeded: words.count))
            beforeThat = previous
            previous = hash
        }
    }

    /// The kinds of a word, alone and with the word before it.
    @inline(__always) private mutating func takeKinds(_ kinds: UInt64, after previous: UInt64) {
        var rest = kinds
        while rest != 0 {
            let kind = Self.kindHash(rest.trailingZeroBitCount)
            words.append(Self.wordRow(kind))
            words.append(Self.wordRow(kind &* 31 &+ previous))
            rest &= rest - 1
        }
    }

    /// The kinds of the word before with a word.
    @inline(__always) private mutating func takeKinds(_ kinds: UInt64, before hash: UInt64) {
        var rest = kinds
        while rest != 0 {
            words.append(Self.wordRow(hash &* 31 &+ Self.kindHash(rest.trailingZeroBitCount)))
            rest &= rest - 1
        }
    }

    @inline(__always) private static func kindHash(_ kind: Int) -> UInt64 {
        UInt64(kind + 1) &* 0xC2B2_AE3D_27D4_EB4F
    }

    /// Writes the groups of a word with its two borders, hears its kinds and gives the hash of the whole word; a word of
    /// n letters has 4n groups at most.
    private static func take(
        _ word: FoldedWord, _ scalars: UnsafeBufferPointer<UInt32>, _ groups: UnsafeMutableBufferPointer<UInt32>,
        _ count: inout Int, _ table: WordKinds, _ kinds: inout UInt64
    ) -> UInt64 {
        let lower = Int(word.lower)
        let upper = min(Int(word.upper), lower + letterLimit)
        var whole = WordHash.adding(WordHash.border, to: WordHash.seed)
        for start in (lower - 1)..<upper {
            var hash = WordHash.seed
            for place in start..<min(start + 5, upper + 1) {
                hash = WordHash.adding(letter(scalars, place, lower, upper), to: hash)
                if place > start {
                    groups[count] = finished(hash)
                    count += 1
                }
            }
            guard start >= lower else { continue }
            whole = WordHash.adding(letter(scalars, start, lower, upper), to: whole)
            kinds |= table.kinds(of: whole)
        }
        kinds |= table.kinds(of: WordHash.adding(WordHash.border, to: whole))
        return whole
    }

    /// The letter at a place, a space at both borders; all digits are alike.
    @inline(__always) private static func letter(
        _ scalars: UnsafeBufferPointer<UInt32>, _ place: Int, _ lower: Int, _ upper: Int
    ) -> UInt32 {
        guard place >= lower, place < upper else { return 0x20 }
        let scalar = scalars[place]
        return (0x30...0x39).contains(scalar) ? 0x30 : scalar
    }

    @inline(__always) private static func wordRow(_ hash: UInt64) -> UInt32 { UInt32(groupRows) + finished(hash) }

    /// The top bits after a multiplication that mixes them well.
    @inline(__always) private static func finished(_ hash: UInt64) -> UInt32 {
        UInt32(truncatingIfNeeded: ((hash ^ (hash >> 29)) &* 0x9E37_79B9_7F4A_7C15) >> (64 - rowBits))
    }
}
