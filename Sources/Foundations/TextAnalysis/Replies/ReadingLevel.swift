/// How hard a text is to read: LIX after Björnsson (1968), words per sentence plus the share of long words in per cent.
///
/// The scale (25 very easy ... 55 hard) was made for Swedish; here it only compares texts of one language.
package struct ReadingLevel: Sendable, Equatable {
    /// Number of words.
    package let words: Int
    /// Number of sentences.
    package let sentences: Int
    /// The value of the scale.
    package let lix: Double

    private static let longWord = 6

    /// Measures a folded text; 0 for an empty one.
    init(_ text: FoldedText) {
        words = text.words.count
        sentences = text.sentenceRanges.count
        let long = text.words.filter { Int($0.upper - $0.lower) > Self.longWord }.count
        lix = words == 0 ? 0 : Double(words) / Double(sentences) + 100 * Double(long) / Double(words)
    }
}

/// The reading level of a reply beside that of the customer's message.
package struct ReadingComparison: Sendable, Equatable {
    /// The reply's level.
    package let reply: ReadingLevel
    /// The customer's level.
    package let message: ReadingLevel
    /// The longest sentence of the reply when it has more than 25 words, as it stands there.
    package let longSentence: String?
    /// Whether the reply is harder by 15 points or more, the distance of about one class of the scale and a half.
    package var isHarder: Bool { reply.lix - message.lix >= 15 }

    private static let enough = 12
    private static let longest = 25

    /// Nil when either text is too short to measure.
    init?(reply text: FoldedText, in original: String, message: FoldedText) {
        guard text.words.count >= Self.enough, message.words.count >= Self.enough else { return nil }
        reply = ReadingLevel(text)
        self.message = ReadingLevel(message)
        let longest = text.sentenceRanges.max { $0.count < $1.count } ?? 0..<0
        if longest.count > Self.longest {
            var slices = OriginalSlices(original)
            let start = Int(text.words[longest.lowerBound].start)
            longSentence = slices.slice(start, Int(text.words[longest.upperBound - 1].end))
        } else {
            longSentence = nil
        }
    }
}
