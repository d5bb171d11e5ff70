/// The linear model's view of the sentences of a reply, asked for only where it matters.
struct SentenceVerdicts {
    /// The words of each sentence.
    let ranges: [Range<Int>]
    private let text: FoldedText
    private let model: WordingModel?
    private var known: [Int: [Float]] = [:]
    private let numbers: [Int32: Int]

    init(_ text: FoldedText, _ model: WordingModel?) {
        self.text = text
        self.model = model
        ranges = text.sentenceRanges
        var numbers: [Int32: Int] = [:]
        for (index, range) in ranges.enumerated() { numbers[text.words[range.lowerBound].sentence] = index }
        self.numbers = numbers
    }

    /// Words of the sentence of a word.
    func length(at word: Int) -> Int { ranges[sentence(of: word)].count }

    /// Number of the sentence of a word in ``ranges``.
    func sentence(of word: Int) -> Int { numbers[text.words[word].sentence] ?? 0 }

    /// Probability that a sentence holds words of a category; 1 without a model, so that phrases alone decide.
    mutating func probability(_ category: WordingCategory, sentence: Int) -> Float {
        guard let model, let place = WordingModel.categories.firstIndex(of: category) else { return 1 }
        if let found = known[sentence] { return found[place] }
        let found = model.probabilities(ranges[sentence], text)
        known[sentence] = found
        return found[place]
    }

    /// Whether there is a model.
    var hasModel: Bool { model != nil }
}
