import Primitives

/// A mail's text cut into what was written now, what was quoted and the signature.
package struct SplitText: Hashable, Sendable {
    /// The writer's own words, also those between or below quoted lines.
    package let own: String
    /// Quoted lines with the sentence above them, as written.
    package let quoted: String
    /// Lines behind the signature mark, and what phones add.
    package let signature: String

    /// Splits text with LF line ends by the rules of English, Hungarian and Persian mail programs.
    package init(_ body: String) {
        let lines = body.split(separator: "\n", omittingEmptySubsequences: false).map(QuoteLine.init)
        var isQuote = QuoteRegions.mark(lines)
        var isSignature = Array(repeating: false, count: lines.count)
        SignatureLines.mark(lines, isQuote: isQuote, &isSignature)
        if !lines.indices.contains(where: { !isQuote[$0] && !isSignature[$0] && !lines[$0].isBlank }),
            !isQuote.contains(true)
        {
            // Nothing but a "signature": then it is the message.
            isSignature = Array(repeating: false, count: lines.count)
            isQuote = isSignature
        }
        own = Self.text(lines, where: { !isQuote[$0] && !isSignature[$0] })
        quoted = Self.text(lines, where: { isQuote[$0] })
        signature = Self.text(lines, where: { isSignature[$0] && !lines[$0].isSignatureMark })
    }

    private static func text(_ lines: [QuoteLine], where isKept: (Int) -> Bool) -> String {
        var kept: [Substring] = []
        for index in lines.indices where isKept(index) {
            // Blank lines left over around a removed quote would pile up.
            if lines[index].isBlank, kept.last.map({ $0.allSatisfy(\.isWhitespace) }) ?? true { continue }
            kept.append(lines[index].text)
        }
        while let last = kept.last, last.allSatisfy(\.isWhitespace) { kept.removeLast() }
        return kept.joined(separator: "\n")
    }
}

/// The writer's own words and the quoted rest of a mail's text; the signature belongs to neither.
package func quoteStrip(_ body: String) -> (own: String, quoted: String) {
    let split = SplitText(body)
    return (split.own, split.quoted)
}
