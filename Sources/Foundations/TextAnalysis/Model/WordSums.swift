/// What the rows of a text add to every output: word by word for letters and for words, and in all for each block.
struct WordSums {
    /// For each word the sums of its groups of letters, then for each the sums of its words and pairs.
    private let words: [Int16]
    /// The sums of letters, of words and of evidence.
    private let totals: [Int32]
    /// Words that were read.
    let count: Int

    /// Looks up every row of a text once.
    init(_ features: TextFeatures, _ model: ReaderModel) {
        let table = model.table
        let index = model.index
        let width = ReaderHead.width
        let count = features.letterEnds.count
        self.count = count
        let evidence = features.evidence.map { $0 - UInt32(TextFeatures.hashedRows) + UInt32(index.count) }
        var totals = [Int32](repeating: 0, count: 3 * width)
        words = Array(unsafeUninitializedCapacity: (2 * count + 1) * width) { sums, initialized in
            totals.withUnsafeMutableBufferPointer { totals in
                table.sum(features.letters, features.letterEnds, index, sums, totals)
                table.sum(
                    features.words, features.wordEnds, index, .init(rebasing: sums[(count * width)...]),
                    .init(rebasing: totals[width...]))
                table.sum(
                    evidence, [Int32(evidence.count)], .init(rebasing: sums[(2 * count * width)...]),
                    .init(rebasing: totals[(2 * width)...]))
            }
            initialized = sums.count
        }
        self.totals = totals
    }

    /// Adds the sums of a whole block, each times its scale and `share`, to `result`.
    @inline(__always) func addTotal(_ block: Int, times scales: [Float], _ share: Float, to result: inout [Float]) {
        let start = block * ReaderHead.width
        let place = totals[start..<(start + ReaderHead.width)]
        for (head, total) in zip(0..<ReaderHead.count, place) { result[head] += Float(total) * scales[head] * share }
    }

    /// What a word adds to an output by its letters.
    @inline(__always) func letters(_ word: Int, _ head: Int) -> Float { Float(words[word * ReaderHead.width + head]) }

    /// What it adds by itself and with its neighbours.
    @inline(__always) func neighbours(_ word: Int, _ head: Int) -> Float {
        Float(words[(count + word) * ReaderHead.width + head])
    }
}
