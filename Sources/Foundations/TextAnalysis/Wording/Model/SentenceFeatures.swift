/// What a linear model reads of one sentence: hashed words, pairs of words and runs of letters, at length 1.
struct SentenceFeatures: Sendable {
    /// Number of hash buckets.
    static let buckets = 4096

    /// Buckets that the sentence touches.
    let places: [Int32]
    /// The value of each, the root of its count; their squares sum to 1.
    let values: [Float]

    /// Reads the words `range` of a text; runs of 3 to 5 letters weigh 0.3 of a word.
    init(_ range: Range<Int>, _ text: FoldedText) {
        var bag = FeatureBag()
        var previous = WordHash.seed
        var numbers = 0
        var capitals = 0
        for index in range {
            let word = text.words[index]
            let letters = text.scalars[Int(word.lower)..<Int(word.upper)]
            let hash = WordHash.of(letters)
            bag.add(hash, 1, kind: 1)
            bag.add(previous &* 31 &+ hash, 1, kind: 2)
            if index == range.lowerBound { bag.add(hash, 1, kind: 3) }
            Self.addRuns(Array(letters), to: &bag)
            previous = hash
            numbers += word.marks.contains(.number) ? 1 : 0
            capitals += word.marks.contains(.capitals) ? 1 : 0
        }
        bag.add(previous &* 31, 1, kind: 2)
        bag.add(UInt64(min(range.count / 3, 8)), 1.5, kind: 4)
        bag.add(UInt64(min(numbers, 3)), 1.5, kind: 5)
        bag.add(UInt64(min(capitals, 3)), 2, kind: 6)
        (places, values) = bag.normalised()
    }

    private static func addRuns(_ letters: [UInt32], to bag: inout FeatureBag) {
        let padded = [0x5F] + letters + [0x5F]
        for start in padded.indices {
            var hash = WordHash.seed
            for end in start..<min(start + 5, padded.count) {
                hash = WordHash.adding(padded[end], to: hash)
                if end - start >= 2 { bag.add(hash, 0.3, kind: 7) }
            }
        }
    }
}

/// Sums of hashed features.
private struct FeatureBag {
    private var sums = [Float](repeating: 0, count: SentenceFeatures.buckets)
    private var touched: [Int32] = []

    mutating func add(_ hash: UInt64, _ value: Float, kind: UInt64) {
        var mixed = (hash ^ (kind &* 0x9E37_79B9_7F4A_7C15)) &* 0xBF58_476D_1CE4_E5B9
        mixed ^= mixed >> 31
        let place = Int(truncatingIfNeeded: mixed >> 11) & (SentenceFeatures.buckets - 1)
        if sums[place] == 0 { touched.append(Int32(place)) }
        sums[place] += value
    }

    func normalised() -> ([Int32], [Float]) {
        let total = touched.reduce(Float(0)) { $0 + sums[Int($1)] }.squareRoot()
        guard total > 0 else { return ([], []) }
        return (touched, touched.map { sums[Int($0)].squareRoot() / total })
    }
}
