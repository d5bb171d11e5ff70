import Foundation
import Primitives

/// A linear model that tells, sentence by sentence, which kinds of harmful words a reply may hold.
///
/// Its weights come from the labelled replies of Samples/messages; four bits each, the root of their size in 7 steps.
struct WordingModel: Sendable {
    /// Kinds in the order of the weights.
    static let categories = WordingCategory.allCases

    private let weights: [Float]
    private let biases: [Float]

    /// Weights by bucket, then category.
    init(weights: [Float], biases: [Float]) {
        self.weights = weights
        self.biases = biases
    }

    /// The shipped model of a language; nil when its weights are damaged.
    static func shipped(_ language: LanguageCode) -> WordingModel? {
        switch language {
        case .english: english
        case .hungarian: hungarian
        case .persian: persian
        }
    }

    private static let english = WordingModel(encoded: WordingWeights.english)
    private static let hungarian = WordingModel(encoded: WordingWeights.hungarian)
    private static let persian = WordingModel(encoded: WordingWeights.persian)

    /// Probability of each category for the words of a sentence.
    func probabilities(_ range: Range<Int>, _ text: FoldedText) -> [Float] {
        let features = SentenceFeatures(range, text)
        var sums = biases
        let count = sums.count
        for (place, value) in zip(features.places, features.values) {
            let row = Int(place) * count
            for category in 0..<count { sums[category] += weights[row + category] * value }
        }
        return sums.map { 1 / (1 + exp(-$0)) }
    }

    /// Reads base64 text: for each category scale and bias as 32-bit floats, then the weights, two a byte.
    init?(encoded: String) {
        let count = Self.categories.count
        guard let data = Data(base64Encoded: encoded, options: .ignoreUnknownCharacters),
            data.count == count * 8 + SentenceFeatures.buckets * count / 2
        else { return nil }
        let bytes = [UInt8](data)
        func float(_ place: Int) -> Float {
            Float(bitPattern: (0..<4).reduce(UInt32(0)) { $0 | UInt32(bytes[place * 4 + $1]) << UInt32($1 * 8) })
        }
        let scales = (0..<count).map { float($0) }
        biases = (0..<count).map { float(count + $0) }
        weights = (0..<SentenceFeatures.buckets * count).map { index in
            let byte = bytes[count * 8 + index / 2]
            let step = Float(Int(index % 2 == 0 ? byte & 15 : byte >> 4) - 8) / 7
            return (step < 0 ? -step * step : step * step) * scales[index % count]
        }
    }

    /// The text that ``init(encoded:)`` reads.
    func encoded() -> String {
        let count = biases.count
        var scales = [Float](repeating: 0, count: count)
        for (index, weight) in weights.enumerated() { scales[index % count] = max(scales[index % count], abs(weight)) }
        var bytes: [UInt8] = []
        for value in scales + biases {
            for shift: UInt32 in [0, 8, 16, 24] { bytes.append(UInt8(truncatingIfNeeded: value.bitPattern >> shift)) }
        }
        var low: UInt8 = 0
        for (index, weight) in weights.enumerated() {
            let scale = scales[index % count]
            let step = scale > 0 ? (abs(weight) / scale).squareRoot() * 7 : 0
            let nibble = UInt8(8 + Int((weight < 0 ? -step : step).rounded()))
            if index % 2 == 0 { low = nibble } else { bytes.append(low | nibble << 4) }
        }
        return Data(bytes).base64EncodedString()
    }
}
