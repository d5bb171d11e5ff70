import Foundation

/// How the sums of weights become probabilities and verdicts; one number for each output.
struct HeadSettings: Equatable, Sendable {
    /// What one unit of a byte is worth, for letters, words and evidence.
    var scales = [[Float]](repeating: [Float](repeating: 0, count: ReaderHead.width), count: 3)
    /// Added to every sum.
    var biases = [Float](repeating: 0, count: ReaderHead.width)
    /// Slope of the calibration (Platt 1999): probability = 1 / (1 + exp(-(slope · sum + offset))).
    var slopes = [Float](repeating: 1, count: ReaderHead.width)
    /// Offset of the calibration.
    var offsets = [Float](repeating: 0, count: ReaderHead.width)
    /// Probability from which a label is given.
    var thresholds = [Float](repeating: 0.5, count: ReaderHead.width)
    /// By what the probabilities of the three sentiments are multiplied before the greatest is taken.
    var sentimentWeights: [Float] = [1, 1, 1]
    /// Expected grades of anger from which 1, 2 and 3 are given.
    var angerCuts: [Float] = [0.5, 1.5, 2.5]

    /// Numbers in the order of the weights file.
    var numbers: [Float] {
        scales.flatMap { $0 } + biases + slopes + offsets + thresholds + sentimentWeights + angerCuts
    }

    /// Count of ``numbers``.
    static let numberCount = 7 * ReaderHead.width + 6

    /// Settings that change nothing.
    init() {}

    /// Reads ``numbers`` back; there must be ``numberCount`` of them.
    init(_ numbers: [Float]) {
        let width = ReaderHead.width
        func part(_ index: Int) -> [Float] { Array(numbers[(index * width)..<((index + 1) * width)]) }
        scales = [part(0), part(1), part(2)]
        biases = part(3)
        slopes = part(4)
        offsets = part(5)
        thresholds = part(6)
        sentimentWeights = Array(numbers[(7 * width)..<(7 * width + 3)])
        angerCuts = Array(numbers[(7 * width + 3)...])
    }
}

extension HeadSettings {
    /// The calibrated probability of every output; those of the three sentiments add up to 1.
    func probabilities(_ sums: [Float]) -> [Float] {
        var probabilities = [Float](repeating: 0, count: ReaderHead.count)
        for head in 0..<ReaderHead.count {
            probabilities[head] = 1 / (1 + exp(-(slopes[head] * sums[head] + offsets[head])))
        }
        let total = max(ReaderHead.sentiment.reduce(0) { $0 + probabilities[$1] }, 1e-6)
        for head in ReaderHead.sentiment { probabilities[head] /= total }
        return probabilities
    }
}
