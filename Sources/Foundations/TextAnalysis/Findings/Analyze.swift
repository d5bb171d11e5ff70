package import Primitives

/// Reads one customer message; pass `language` when it is known, so that it need not be guessed.
///
/// Texts without letters are read by their emoji alone.
package func analyze(_ text: String, language: LanguageCode? = nil) -> Findings {
    let folded = FoldedText(text)
    let guess = LanguageGuess(folded)
    var findings = Findings(language: language ?? guess.language)
    findings.isLatinPersian = findings.language == .persian && folded.scripts.latin > folded.scripts.arabic
    let letters = folded.scripts.latin + folded.scripts.arabic + folded.scripts.other
    guard findings.language != nil || letters == 0 else { return findings }
    let evidence = Evidence(folded, Lexicon.of(findings.language))
    FeelingVerdict.fill(&findings, from: evidence, folded)
    IntentVerdict.fill(&findings, from: evidence, folded)
    findings.spans = evidence.spans(in: folded, negative: findings.sentiment == .negative)
    return findings
}
