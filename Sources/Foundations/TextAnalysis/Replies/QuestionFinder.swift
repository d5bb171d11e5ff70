import Primitives

/// Finds the questions of a message and tells which of them a reply takes up.
///
/// "When" is taken up by a time and "how much" by a number; any other question when the reply shares a telling word
/// with it (its first five letters) or answers a yes-or-no question with a yes or a no.
struct QuestionFinder {
    private static let stem = 5
    private static let shortest = 4
    private let language: LanguageCode

    init(_ language: LanguageCode) { self.language = language }

    /// Questions of the message that the reply leaves open, in their order.
    func open(in message: String, answeredBy reply: FoldedText) -> [OpenQuestion] {
        let text = FoldedText(message)
        let words = QuestionWords.of(language)
        let stems = Set(reply.words.compactMap { stem(of: $0, reply) })
        let answers = Answers(reply, language, words)
        let marks = Set(
            words.book.matches(in: text).filter { $0.row == QuestionWords.indirectRow }.map {
                text.words[$0.first].sentence
            })
        var slices = OriginalSlices(message)
        return text.sentenceRanges.compactMap { range in
            let word = text.words[range.lowerBound]
            guard text.isQuestion(word) || marks.contains(word.sentence), !word.marks.contains(.quoted) else {
                return nil
            }
            guard !words.isRhetorical(range, text) else { return nil }
            let kind = words.kind(range, text)
            if answers.take(kind, words.isYesNo(range, text)) { return nil }
            if kind == .other, shares(range, text, stems, words) { return nil }
            let start = Int(word.start)
            let end = Int(text.words[range.upperBound - 1].end)
            return OpenQuestion(phrase: slices.slice(start, end), start: start, end: end, kind: kind)
        }
    }

    private func shares(
        _ range: Range<Int>, _ text: FoldedText, _ stems: Set<[UInt32]>, _ words: QuestionWords
    ) -> Bool {
        range.contains { index in
            guard let stem = stem(of: text.words[index], text), !words.isCommon(index, text) else { return false }
            return stems.contains(stem)
        }
    }

    private func stem(of word: FoldedWord, _ text: FoldedText) -> [UInt32]? {
        let letters = text.scalars[Int(word.lower)..<Int(word.upper)]
        return letters.count < Self.shortest ? nil : Array(letters.prefix(Self.stem))
    }
}

/// What a reply offers as an answer.
private struct Answers {
    private var hasTime: Bool
    private var hasNumber: Bool
    private var hasYesNo: Bool

    init(_ reply: FoldedText, _ language: LanguageCode, _ words: QuestionWords) {
        hasTime = TimeWords.of(language).namesTime(reply)
        hasNumber = reply.words.contains { $0.marks.contains(.number) }
        hasYesNo = words.book.matches(in: reply).contains { $0.row == QuestionWords.yesNoRow }
    }

    func take(_ kind: OpenQuestion.Kind, _ isYesNo: Bool) -> Bool {
        switch kind {
        case .time: hasTime
        case .amount: hasNumber
        case .other: isYesNo && hasYesNo
        }
    }
}
