/// Follows what stands between words: sentence ends, clause ends, quotation marks, exclamation and question marks.
struct PunctuationState {
    private(set) var sentence: Int32 = 0
    private(set) var clause: Int32 = 0
    private(set) var questions: [Int32] = []
    private(set) var exclamations = 0
    private(set) var longestExclamation = 0
    private(set) var isQuotedLine = false

    private var gapLength = 0
    private var gapMark: UInt32 = 0
    private var sawStop = false
    private var sawFirmStop = false
    private var sawClause = false
    private var sawQuestion = false
    private var newlines = 0
    private var exclamationRun = 0
    private var afterDigit = false
    private var sawAnyWord = false
    private var quoteOpenedAt: Int?
    private var quoteCloser: UInt32 = 0

    /// Takes a separator; gives the index of the first word of a quotation when this mark closes one.
    mutating func take(_ value: UInt32, words: Int) -> Int? {
        gap(value)
        switch value {
        case 0x20, 0x09, 0xA0: break
        case 0x0A: newline()
        case 0x2E, 0x3B, 0x61B, 0x6D4, 0x2026: sawStop = true
        case 0x21:
            sawFirmStop = true
            exclamations += 1
            exclamationRun += 1
            longestExclamation = max(longestExclamation, exclamationRun)
        case 0x3F, 0x61F:
            sawFirmStop = true
            sawQuestion = true
        case 0x2C, 0x60C, 0x3A, 0x28, 0x29, 0x2013, 0x2014: sawClause = true
        case 0x3E where newlines > 0 || !sawAnyWord: isQuotedLine = true
        case 0x22, 0x201C, 0x201D, 0x201E, 0xAB, 0xBB: return quote(value, words: words)
        default: break
        }
        if value != 0x21 { exclamationRun = 0 }
        return nil
    }

    /// Counts one more mark in the gap between two words.
    mutating func gap(_ value: UInt32) {
        gapLength += 1
        gapMark = value
    }

    /// Notes that a word ended; a full stop behind a digit may belong to an ordinal.
    mutating func endedWord(withDigit: Bool) {
        sawAnyWord = true
        gapLength = 0
        gapMark = 0
        newlines = 0
        exclamationRun = 0
        afterDigit = withDigit
    }

    /// Settles the gap before a new word and gives the single mark that joins the two, 0 when the gap is larger.
    mutating func resolve(capital: Bool, digit: Bool, persian: Bool) -> UInt32 {
        let joined = gapLength == 1 && !sawFirmStop && newlines == 0 && sawAnyWord
        let ordinal = afterDigit && sawStop && !capital && !persian && newlines < 2
        let stops = sawFirmStop || newlines > 1 || (sawStop && !joined && !ordinal)
        if stops, sawAnyWord {
            if sawQuestion { questions.append(sentence) }
            sentence += 1
            clause += 1
        } else if sawClause, !joined {
            clause += 1
        }
        defer { clearGap() }
        return joined ? gapMark : 0
    }

    /// Closes the last sentence.
    mutating func finish() {
        if sawQuestion { questions.append(sentence) }
    }

    private mutating func clearGap() {
        sawStop = false
        sawFirmStop = false
        sawClause = false
        sawQuestion = false
        newlines = 0
        gapLength = 0
    }

    private mutating func newline() {
        newlines += 1
        isQuotedLine = false
        if newlines > 1 { quoteOpenedAt = nil }
    }

    private mutating func quote(_ value: UInt32, words: Int) -> Int? {
        sawClause = true
        if let opened = quoteOpenedAt, value == quoteCloser || (quoteCloser == 0x201D && value == 0x201C) {
            quoteOpenedAt = nil
            return opened
        }
        switch value {
        case 0x22: quoteCloser = 0x22
        case 0xAB: quoteCloser = 0xBB
        case 0xBB: quoteCloser = 0xAB
        case 0x201C, 0x201E, 0x201D: quoteCloser = 0x201D
        default: return nil
        }
        quoteOpenedAt = words
        return nil
    }
}
