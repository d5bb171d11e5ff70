package import Primitives

/// Reads one customer message; pass `language` when it is known, so that it need not be guessed.
///
/// Texts without letters are read by their emoji alone.
package func analyze(_ text: String, language: LanguageCode? = nil) -> Findings {
    let reading = TextReading(text, language)
    guard let language = reading.phrases.language, !reading.text.words.isEmpty, let model = ShippedModels.of(language)
    else { return reading.findingsByPhrases }
    return model.findings(reading)
}

/// Reads one message by word tables and rules alone, with which the trained reader is compared.
package func analyzeByPhrases(_ text: String, language: LanguageCode? = nil) -> Findings {
    TextReading(text, language).findingsByPhrases
}

extension TextReading {
    /// The findings of the rules with the words that speak for them.
    var findingsByPhrases: Findings {
        guard let evidence else { return phrases }
        var findings = phrases
        findings.spans = evidence.spans(in: text, negative: findings.sentiment == .negative)
        return findings
    }
}
