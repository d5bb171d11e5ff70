import Foundation
package import Primitives

/// How a brand's messages differ from those that the shipped model learned from: added to the log-odds of labels.
package struct ReaderShifts: Hashable, Sendable {
    /// Log-odds by the names of ``LabelProbabilities/all``, within ±``most``.
    package let values: [String: Double]

    /// The farthest that corrections may push a label either way.
    package static let most = 6.0

    /// Shifts by the names of labels; what is farther than ``most`` is pulled back.
    package init(_ values: [String: Double]) {
        self.values = values.filter { $0.value.isFinite }.mapValues { min(max($0, -Self.most), Self.most) }
    }

    /// A probability with a shift of its log-odds.
    package static func shifted(_ probability: Double, by shift: Double) -> Double {
        let certain = min(max(probability, 1e-6), 1 - 1e-6)
        return 1 / (1 + exp(-(log(certain / (1 - certain)) + shift)))
    }

    func applied(to probabilities: [Float]) -> [Float] {
        probabilities.enumerated().map { head, probability in
            guard let shift = values[ReaderHead.name(head)] else { return probability }
            return Float(Self.shifted(Double(probability), by: shift))
        }
    }
}

/// Reads one customer message as ``analyze(_:language:)`` does, with what a brand's staff taught the reader.
package func analyze(
    _ text: String, language: LanguageCode? = nil, shifts: [LanguageCode: ReaderShifts]
) -> Findings {
    guard !shifts.isEmpty else { return analyze(text, language: language) }
    let reading = TextReading(text, language)
    guard let language = reading.phrases.language, !reading.text.words.isEmpty, let model = ShippedModels.of(language)
    else { return reading.findingsByPhrases }
    guard let own = shifts[language] else { return model.findings(reading) }
    return model.findings(reading, shifted: own)
}

extension ReaderModel {
    fileprivate func findings(_ reading: TextReading, shifted own: ReaderShifts) -> Findings {
        guard let features = reading.features else { return reading.phrases }
        let sums = WordSums(features, self)
        let probabilities = own.applied(to: settings.probabilities(self.sums(features, sums)))
        var findings = verdict(probabilities, reading.phrases)
        findings.spans = spans(for: findings, reading, features, sums)
        return findings
    }
}
