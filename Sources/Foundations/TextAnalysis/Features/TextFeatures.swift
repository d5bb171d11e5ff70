/// What the trained reader sees of a text: numbers of weight rows, and the words that they stand for.
struct TextFeatures: Sendable {
    /// Bits of a hashed row number.
    static let rowBits: UInt64 = 15
    /// Rows of letter groups, and as many of words behind them.
    static let groupRows = 1 << Int(rowBits)
    /// Rows of letter groups and of words together.
    static let hashedRows = 2 * groupRows
    /// Rows of evidence, behind the hashed ones.
    static let evidenceRows = 256
    /// All rows of a weight table.
    static let rows = hashedRows + evidenceRows

    /// Groups of two to five letters within a word.
    private(set) var letters: [UInt32] = []
    /// For each group its word.
    private(set) var letterWords: [Int32] = []
    /// Words and pairs of words.
    private(set) var words: [UInt32] = []
    /// For each of these the (last) word.
    private(set) var wordWords: [Int32] = []
    /// What the word tables and the writing tell.
    private(set) var evidence: [UInt32] = []

    /// Words that are read; a longer text is judged by its first words and by the evidence of the whole.
    static let wordLimit = 2000

    /// Scans a folded text whose word tables have spoken.
    init(_ text: FoldedText, _ evidence: Evidence, _ phrases: Findings) {
        let limit = min(text.words.count, Self.wordLimit)
        letters.reserveCapacity(text.scalars.count * 4)
        letterWords.reserveCapacity(text.scalars.count * 4)
        words.reserveCapacity(limit * 3)
        wordWords.reserveCapacity(limit * 3)
        let lastSentence = limit > 0 ? text.words[limit - 1].sentence : 0
        text.scalars.withUnsafeBufferPointer { scalars in
            var previous = Self.boundary
            var beforeThat = Self.boundary
            for index in 0..<limit {
                let word = text.words[index]
                let hash = takeLetters(scalars, word, Int32(index))
                takeWord(Self.finished(hash), Int32(index))
                takeWord(Self.finished(hash &* 31 &+ previous), Int32(index))
                takeWord(Self.finished(hash &* 17 &+ beforeThat &* 0x51), Int32(index))
                if word.sentence == lastSentence { takeWord(Self.finished(hash ^ Self.lastMark), Int32(index)) }
                beforeThat = previous
                previous = hash
            }
        }
        self.evidence = EvidenceBits(text, evidence, phrases).rows.map { UInt32(Self.hashedRows) + $0 }
    }

    private static let boundary: UInt64 = 0x9E37
    private static let lastMark: UInt64 = 0x5BD1_E995_0000_0000

    private mutating func takeWord(_ row: UInt32, _ word: Int32) {
        words.append(UInt32(Self.groupRows) + row)
        wordWords.append(word)
    }

    /// Takes the groups of a word with its two borders and gives the hash of the whole word.
    private mutating func takeLetters(_ scalars: UnsafeBufferPointer<UInt32>, _ word: FoldedWord, _ index: Int32) -> UInt64 {
        let lower = Int(word.lower)
        let upper = min(Int(word.upper), lower + 40)
        var whole = WordHash.adding(0x20, to: WordHash.seed)
        for start in (lower - 1)..<upper {
            var hash = WordHash.seed
            for place in start..<min(start + 5, upper + 1) {
                hash = WordHash.adding(Self.letter(scalars, place, lower, upper), to: hash)
                if place > start {
                    letters.append(Self.finished(hash))
                    letterWords.append(index)
                }
            }
            if start >= lower { whole = WordHash.adding(Self.letter(scalars, start, lower, upper), to: whole) }
        }
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

    /// The top bits after a multiplication that mixes them well.
    @inline(__always) private static func finished(_ hash: UInt64) -> UInt32 {
        UInt32(truncatingIfNeeded: ((hash ^ (hash >> 29)) &* 0x9E37_79B9_7F4A_7C15) >> (64 - rowBits))
    }
}
