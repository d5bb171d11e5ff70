import Foundation

/// The state of learning: weights and the sums of their squared gradients.
struct WordingTrainer {
    private static let count = WordingModel.categories.count
    private static let rate: Float = 0.3
    private static let decay: Float = 1e-5

    private var weights = [Float](repeating: 0, count: SentenceFeatures.buckets * count)
    private var squares = [Float](repeating: 1e-8, count: SentenceFeatures.buckets * count)
    private var biases = [Float](repeating: -3, count: count)

    /// What has been learned so far.
    var model: WordingModel { WordingModel(weights: weights, biases: biases) }

    /// The sentences of a reply outside quotations.
    static func examples(_ reply: LabelledReply) -> [WordingExample] {
        let text = FoldedText(reply.text)
        return text.sentenceRanges.compactMap { range in
            guard !range.allSatisfy({ text.words[$0].marks.contains(.quoted) }) else { return nil }
            let start = Int(text.words[range.lowerBound].start)
            let end = Int(text.words[range.upperBound - 1].end)
            let marked = Set(reply.marks.filter { $0.range.overlaps(start..<end) }.map(\.category))
            let targets: [Float] = WordingModel.categories.map { marked.contains($0) ? 1 : 0 }
            return WordingExample(features: SentenceFeatures(range, text), targets: targets)
        }
    }

    /// One step against the error of an example.
    mutating func learn(_ example: WordingExample) {
        let errors = self.errors(of: example)
        let count = Self.count
        let rate = Self.rate
        let decay = Self.decay
        weights.withUnsafeMutableBufferPointer { weights in
            squares.withUnsafeMutableBufferPointer { squares in
                for (place, value) in zip(example.features.places, example.features.values) {
                    let row = Int(place) * count
                    for category in 0..<count {
                        let slope = errors[category] * value + decay * weights[row + category]
                        squares[row + category] += slope * slope
                        weights[row + category] -= rate * slope / squares[row + category].squareRoot()
                    }
                }
            }
        }
        for category in 0..<count { biases[category] -= 0.02 * errors[category] }
    }

    private func errors(of example: WordingExample) -> [Float] {
        var sums = biases
        weights.withUnsafeBufferPointer { weights in
            for (place, value) in zip(example.features.places, example.features.values) {
                let row = Int(place) * Self.count
                for category in 0..<Self.count { sums[category] += weights[row + category] * value }
            }
        }
        return zip(sums, example.targets).map { 1 / (1 + exp(-$0)) - $1 }
    }
}
