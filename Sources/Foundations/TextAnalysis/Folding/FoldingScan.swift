/// Reads a text scalar by scalar and gathers folded words, sentences and counts.
struct FoldingScan {
    private(set) var scalars: [UInt32] = []
    private(set) var offsets: [Int32] = []
    private(set) var words: [FoldedWord] = []
    private(set) var scripts = ScriptCount()
    var punctuation = PunctuationState()
    var questions: [Int32] { punctuation.questions }
    var exclamations: Int { punctuation.exclamations }
    var longestExclamation: Int { punctuation.longestExclamation }

    private let table = FoldingTable.shared
    private let contractions: Bool
    private var position: Int32 = 0
    private var lower = 0
    private var start: Int32 = 0
    private var end: Int32 = 0
    private var letters = 0
    private var capitals = 0
    private var digits = 0
    private var run = 0
    private var apostropheAt: Int?
    private var joiner: UInt32 = 0
    private var marks: WordMarks = []
    private var waitsForVerb = false

    init(contractions: Bool, capacity: Int) {
        self.contractions = contractions
        scalars.reserveCapacity(capacity)
        offsets.reserveCapacity(capacity)
        words.reserveCapacity(capacity / 6 + 1)
    }

    @inline(__always) mutating func take(_ value: UInt32) {
        if !takeAsItStands(value) { takeAny(value) }
    }

    /// A small Latin letter or a Persian letter inside a word, other than the one before it, which is most of a text;
    /// false for all else.
    @inline(__always) private mutating func takeAsItStands(_ value: UInt32) -> Bool {
        let isLatin = value &- 0x61 < 26
        guard isLatin || value &- 0x600 < 0x100 else { return false }
        let letter = isLatin ? value : table.fold(value)
        guard letter > 0x60, lower < scalars.count, !waitsForVerb, scalars[scalars.count - 1] != letter else {
            return false
        }
        if isLatin { scripts.latin += 1 } else { scripts.countArabic(value) }
        letters += 1
        run = 1
        scalars.append(letter)
        offsets.append(position)
        position += 1
        end = position
        return true
    }

    private mutating func takeAny(_ value: UInt32) {
        let folded = table.fold(value)
        switch folded {
        case FoldingTable.dropped: break
        case FoldingTable.separator: separate(value)
        case FoldingTable.apostrophe: takeApostrophe(value)
        case FoldingTable.expanded:
            for letter in table.expansions[value] ?? [] { takeLetter(letter, from: value) }
        default:
            if folded >= 0x2600, Self.isEmoji(folded) { takeEmoji(folded) } else { takeLetter(folded, from: value) }
        }
        position += value >= 0x10000 ? 2 : 1
    }

    mutating func finish() {
        endWord()
        if scalars.last == 0x20 {
            scalars.removeLast()
            offsets.removeLast()
        }
        punctuation.finish()
    }

    private static func isEmoji(_ value: UInt32) -> Bool {
        (0x2600...0x27BF).contains(value) || (0x1F300...0x1FAFF).contains(value) || value == 0x2B50 || value == 0x2B55
    }

    private mutating func takeLetter(_ letter: UInt32, from value: UInt32) {
        if waitsForVerb, !PersianLetters.isLetter(letter) { endWord() }
        waitsForVerb = false
        if lower == scalars.count {
            beginWord(capital: (0x41...0x5A).contains(value) || (0xC0...0xDE).contains(value), letter)
        }
        end = position + (value >= 0x10000 ? 2 : 1)
        if (0x30...0x39).contains(letter) {
            digits += 1
            run = 0
        } else {
            let before = scripts.capitals
            scripts.count(value)
            capitals += scripts.capitals > before ? 1 : 0
            letters += 1
            run = scalars.last == letter && scalars.count > lower ? run + 1 : 1
            if run > 2 {
                marks.insert(.stretched)
                return
            }
        }
        scalars.append(letter)
        offsets.append(position)
    }

    private mutating func takeEmoji(_ value: UInt32) {
        endWord()
        beginWord(capital: false, value)
        marks = .emoji
        end = position + (value >= 0x10000 ? 2 : 1)
        scalars.append(value)
        offsets.append(position)
        endWord()
    }

    private mutating func takeApostrophe(_ value: UInt32) {
        waitsForVerb = false
        guard lower < scalars.count else { return punctuation.gap(value) }
        guard contractions, apostropheAt == nil else { return }
        apostropheAt = scalars.count
        scalars.append(0x27)
        offsets.append(position)
    }

    private mutating func separate(_ value: UInt32) {
        if value == 0x20 || value == 0xA0, lower < scalars.count, scalars[scalars.count - 1] == 0x6CC,
            PersianLetters.isVerbPrefix(scalars[lower...])
        {
            waitsForVerb = true
            return
        }
        endWord()
        if let opened = punctuation.take(value, words: words.count) {
            for index in opened..<words.count { words[index].marks.insert(.quoted) }
        }
    }

    private mutating func beginWord(capital: Bool, _ letter: UInt32) {
        let isDigit = (0x30...0x39).contains(letter)
        joiner = punctuation.resolve(capital: capital, digit: isDigit, persian: PersianLetters.isLetter(letter))
        start = position
        marks = punctuation.isQuotedLine ? .quoted : []
        letters = 0
        capitals = 0
        digits = 0
        run = 0
        apostropheAt = nil
    }

    private mutating func endWord() {
        waitsForVerb = false
        guard lower < scalars.count else { return }
        settleApostrophe()
        if letters >= 2, capitals == letters { marks.insert(.capitals) }
        if digits > 0, letters == 0 { marks.insert(.number) }
        if !mergeSuffix() {
            words.append(
                FoldedWord(
                    lower: Int32(lower), upper: Int32(scalars.count), start: start, end: end,
                    sentence: punctuation.sentence, clause: punctuation.clause, joiner: joiner, marks: marks))
        }
        punctuation.endedWord(withDigit: digits > 0 && (0x30...0x39).contains(scalars[scalars.count - 1]))
        scalars.append(0x20)
        offsets.append(end)
        lower = scalars.count
    }

    /// Keeps the apostrophe only where dropping it would make another word ("we'll" and "well").
    private mutating func settleApostrophe() {
        guard let place = apostropheAt else { return }
        apostropheAt = nil
        let tail = scalars[(place + 1)...]
        let kept = tail.elementsEqual([0x6C, 0x6C]) || tail.elementsEqual([0x72, 0x65]) || tail.elementsEqual([0x64])
        if !kept {
            scalars.remove(at: place)
            offsets.remove(at: place)
        }
    }

    private mutating func mergeSuffix() -> Bool {
        guard joiner == 0x20, scalars[lower] == 0x647 || scalars[lower] == 0x62A, let previous = words.last,
            previous.sentence == punctuation.sentence,
            PersianLetters.isSuffix(scalars[lower...]), PersianLetters.isLetter(scalars[Int(previous.upper) - 1])
        else { return false }
        scalars.remove(at: lower - 1)
        offsets.remove(at: lower - 1)
        words[words.count - 1].upper = Int32(scalars.count)
        words[words.count - 1].end = end
        return true
    }
}
