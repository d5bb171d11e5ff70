/// What a row of a word table says, in the form in which a text is judged: one bit for each of the signals.
struct RowMeaning: Sendable {
    /// The liking that the row tells, 0 when none.
    let valence: Double
    /// Bits at the places that ``EvidenceBits`` gives the signals.
    let bits: UInt64

    init(_ signals: [Signal]) {
        var valence = 0.0
        var bits: UInt64 = 0
        for signal in signals {
            if case .valence(let value) = signal, valence == 0 { valence = value }
            bits |= 1 << UInt64(EvidenceBits.place(of: signal))
        }
        self.valence = valence
        self.bits = bits
    }

    /// Whether the row says at least one of `wanted`.
    @inline(__always) func says(_ wanted: UInt64) -> Bool { bits & wanted != 0 }

    /// What a mask silences: liking in four strengths, anger in four grades, swearing, abuse, distress, hurt, irony.
    static let feelings: UInt64 = 0b110_1111_1111_1111
    /// The same without swearing and irony, and the intents thanks, praise and cancel.
    static let negatable: UInt64 = 0b10_1110_1111_1111 | 1 << 46 | 1 << 47 | 1 << 49
    /// The bit of a grade of anger.
    @inline(__always) static func anger(_ grade: Anger) -> UInt64 { 1 << UInt64(4 + grade.rawValue) }
    static let swearing: UInt64 = 1 << 8
    static let insult: UInt64 = 1 << 9
    static let threat: UInt64 = 1 << 10
    static let distress: UInt64 = 1 << 11
    static let confusion: UInt64 = 1 << 12
    static let hurt: UInt64 = 1 << 13
    static let ironic: UInt64 = 1 << 14
    static let settled: UInt64 = 1 << 15
    static let negator: UInt64 = 1 << 16
    static let intensifier: UInt64 = 1 << 17
    static let contrast: UInt64 = 1 << 18
    static let mask: UInt64 = 1 << 19

    /// The stakes that `bits` name.
    @inline(__always) static func stakes(_ bits: UInt64) -> LabelBits<Stake> {
        LabelBits(bits: UInt16(truncatingIfNeeded: bits >> 20) & 0x7F)
    }

    /// The topics that `bits` name.
    @inline(__always) static func topics(_ bits: UInt64) -> LabelBits<Topic> {
        LabelBits(bits: UInt16(truncatingIfNeeded: bits >> 27))
    }

    /// The intents that `bits` name.
    @inline(__always) static func intents(_ bits: UInt64) -> LabelBits<Intent> {
        LabelBits(bits: UInt16(truncatingIfNeeded: bits >> 43) & 0xFFF)
    }
}
