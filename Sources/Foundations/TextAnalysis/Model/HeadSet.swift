/// A set of outputs of the trained reader, by number.
struct HeadSet: Equatable, Sendable {
    /// One bit for each output.
    private(set) var bits: UInt64 = 0

    /// Holds none.
    init() {}

    /// Holds those that speak for the given topics and intents.
    init(topics: LabelBits<Topic>, intents: LabelBits<Intent>) {
        bits |= UInt64(topics.bits) << UInt64(ReaderHead.topics.lowerBound)
        bits |= UInt64(intents.bits) << UInt64(ReaderHead.intents.lowerBound)
    }

    /// The outputs that speak for findings; neutral, `practical` and `other` have no words of their own, and all grades
    /// of anger stand at the first.
    init(spokenFor findings: Findings) {
        self.init(topics: findings.topicBits, intents: findings.intentBits)
        remove(ReaderHead.topics.upperBound - 1)
        bits |= UInt64(findings.stakeBits.bits) << UInt64(ReaderHead.stakes.lowerBound)
        if findings.sentiment != .neutral { insert(findings.sentiment == .negative ? 0 : 2) }
        if findings.anger != .none { insert(ReaderHead.anger.lowerBound) }
        if findings.abuse != .none { insert(findings.abuse == .threat ? ReaderHead.threat : ReaderHead.abuse) }
        if findings.distress { insert(ReaderHead.distress) }
        if findings.confusion { insert(ReaderHead.confusion) }
        if findings.problem == .emotional || findings.problem == .both { insert(ReaderHead.emotional) }
    }

    /// Whether an output is in the set.
    @inline(__always) subscript(head: Int) -> Bool { bits & (1 << UInt64(head)) != 0 }

    /// The outputs of a range of at most sixteen, the first of them as the lowest bit.
    @inline(__always) subscript(range: Range<Int>) -> UInt16 {
        UInt16(truncatingIfNeeded: bits >> UInt64(range.lowerBound) & (1 << UInt64(range.count) - 1))
    }

    @inline(__always) mutating func insert(_ head: Int) { bits |= 1 << UInt64(head) }

    @inline(__always) mutating func remove(_ head: Int) { bits &= ~(1 << UInt64(head)) }

    /// Takes the lowest output out; nil when there is none.
    mutating func popFirst() -> Int? {
        guard bits != 0 else { return nil }
        defer { bits &= bits - 1 }
        return bits.trailingZeroBitCount
    }
}
