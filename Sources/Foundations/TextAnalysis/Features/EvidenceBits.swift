/// The lexicon block of the trained reader: what word tables, rules and the writing say, as 256 bits with fixed places.
struct EvidenceBits {
    private static let otherAlone = LabelBits<Topic>(bits: 1 << 15)
    private var bits = SIMD4<UInt64>.zero

    /// Gathers the bits of one text; `phrases` are the findings of the rules alone.
    init(_ text: FoldedText, _ evidence: Evidence, _ phrases: Findings) {
        for hit in evidence.hits {
            if hit.isNegated {
                bits[1] |= hit.bits
            } else {
                bits[2] |= hit.bits & bits[0]
                bits[0] |= hit.bits
            }
        }
        takeVerdicts(phrases, evidence)
        takeWriting(text, phrases)
    }

    /// Weight rows of the bits that are set, ascending.
    var rows: [UInt32] {
        var rows: [UInt32] = []
        rows.reserveCapacity(24)
        for part in 0..<4 {
            var rest = bits[part]
            while rest != 0 {
                rows.append(UInt32(TextFeatures.hashedRows + part * 64 + rest.trailingZeroBitCount))
                rest &= rest - 1
            }
        }
        return rows
    }

    @inline(__always) private mutating func set(_ place: Int) { bits[place >> 6] |= 1 << UInt64(place & 63) }

    private mutating func takeVerdicts(_ phrases: Findings, _ evidence: Evidence) {
        set(192 + Self.index(phrases.sentiment))
        set(195 + phrases.anger.rawValue)
        set(199 + (phrases.abuse == .none ? 0 : phrases.abuse == .insult ? 1 : 2))
        if phrases.isComplaint { set(202) }
        if phrases.distress { set(203) }
        if phrases.confusion { set(204) }
        if evidence.isIronic { set(205) }
        if evidence.isSettled { set(206) }
        if phrases.intentBits.contains(.question) { set(207) }
        if phrases.intentBits.contains(.request) { set(208) }
        if phrases.intentBits.contains(.thanks) { set(209) }
        if phrases.intentBits.contains(.praise) { set(210) }
        set(211 + max(0, min(9, Int((phrases.score + 1) * 5))))
        if phrases.topicBits == Self.otherAlone { set(221) }
    }

    private mutating func takeWriting(_ text: FoldedText, _ phrases: Findings) {
        var marks = WordMarks()
        var capitalWords = 0
        for word in text.words {
            marks.formUnion(word.marks)
            if word.marks.contains(.capitals), word.upper - word.lower > 2 { capitalWords += 1 }
        }
        if marks.contains(.stretched) { set(222) }
        if marks.contains(.emoji) { set(223) }
        if marks.contains(.quoted) { set(224) }
        if marks.contains(.number) { set(225) }
        if text.exclamations > 0 { set(226) }
        if text.longestExclamation > 1 || text.exclamations > 2 { set(227) }
        if capitalWords > 0 { set(228) }
        if capitalWords > 2 { set(229) }
        if text.scripts.capitals * 2 > text.scripts.latin { set(230) }
        if !text.questions.isEmpty { set(231) }
        if text.questions.count > 1 { set(232) }
        if let last = text.words.last, text.questions.last == last.sentence { set(233) }
        if let first = text.questions.first, first == 0 { set(234) }
        if phrases.isLatinPersian { set(235) }
        set(236 + Self.lengthStep(text.words.count))
        set(244 + min(4, Int(text.words.last?.sentence ?? 0)))
    }

    /// Eight steps of the length in words.
    private static func lengthStep(_ words: Int) -> Int {
        switch words {
        case ..<4: 0
        case ..<8: 1
        case ..<14: 2
        case ..<22: 3
        case ..<32: 4
        case ..<48: 5
        case ..<80: 6
        default: 7
        }
    }

    private static func index(_ sentiment: Sentiment) -> Int {
        switch sentiment {
        case .negative: 0
        case .neutral: 1
        case .positive: 2
        }
    }

    /// The place of a signal, below 64; strengths of feelings have four.
    static func place(of signal: Signal) -> Int {
        switch signal {
        case .valence(let value): value <= -2.5 ? 0 : value < 0 ? 1 : value < 2.5 ? 2 : 3
        case .anger(let grade): 4 + grade.rawValue
        case .swearing: 8
        case .abuse(let abuse): abuse == .threat ? 10 : 9
        case .distress: 11
        case .confusion: 12
        case .hurt: 13
        case .ironic: 14
        case .settled: 15
        case .negator: 16
        case .intensifier: 17
        case .contrast: 18
        case .mask: 19
        case .stake(let stake): 20 + stake.place
        case .topic(let topic): 27 + topic.place
        case .intent(let intent): 43 + intent.place
        }
    }
}
