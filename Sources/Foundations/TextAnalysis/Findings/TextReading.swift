import Primitives

/// A text on its way through the reader: folded, its language told, its word tables heard, the rules' findings made.
struct TextReading {
    let text: FoldedText
    /// Findings of the rules alone; complete when the language is unsupported.
    let phrases: Findings
    /// Nil when the text is in an unsupported language.
    let evidence: Evidence?

    /// Reads as far as word tables and rules go.
    init(_ original: String, _ language: LanguageCode?) {
        text = FoldedText(original)
        var findings = Findings(language: language ?? LanguageGuess(text).language)
        findings.isLatinPersian = findings.language == .persian && text.scripts.latin > text.scripts.arabic
        let letters = text.scripts.latin + text.scripts.arabic + text.scripts.other
        guard findings.language != nil || letters == 0 else {
            phrases = findings
            evidence = nil
            return
        }
        let evidence = Evidence(text, Lexicon.of(findings.language))
        FeelingVerdict.fill(&findings, from: evidence, text)
        IntentVerdict.fill(&findings, from: evidence, text)
        phrases = findings
        self.evidence = evidence
    }

    /// What the trained reader sees; nil when nothing can be read.
    var features: TextFeatures? { evidence.map { TextFeatures(text, $0, phrases) } }
}
