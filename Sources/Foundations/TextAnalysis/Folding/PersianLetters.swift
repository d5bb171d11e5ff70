/// The folding of the Arabic block: one letter for every spelling that Persian keyboards and phones produce.
enum PersianLetters {
    /// The Persian letter, a Latin digit or a verdict of ``FoldingTable`` for U+0600...U+06FF.
    static func folded(_ value: UInt32) -> UInt32 {
        switch value {
        case 0x622, 0x623, 0x625, 0x671, 0x672, 0x673: 0x627
        case 0x624, 0x676, 0x677: 0x648
        case 0x626, 0x649, 0x64A, 0x678, 0x6CC, 0x6CD, 0x6D0, 0x6D2, 0x6D3: 0x6CC
        case 0x643, 0x6A9, 0x6AA, 0x6AC: 0x6A9
        case 0x629, 0x6BE, 0x6C0, 0x6C1, 0x6C2, 0x6C3, 0x6D5: 0x647
        case 0x660...0x669: value - 0x660 + 0x30
        case 0x6F0...0x6F9: value - 0x6F0 + 0x30
        case 0x610...0x61A, 0x61C, 0x621, 0x640, 0x64B...0x65F, 0x670, 0x674: FoldingTable.dropped
        case 0x6D6...0x6DC, 0x6DF...0x6E8, 0x6EA...0x6ED: FoldingTable.dropped
        case 0x620, 0x627...0x63F, 0x641...0x64A, 0x66E, 0x66F, 0x679...0x6D3, 0x6EE, 0x6EF, 0x6FA...0x6FC, 0x6FF:
            value
        default: FoldingTable.separator
        }
    }

    /// The prefixes می and نمی, which belong to the verb behind them even when a space was typed.
    static func isVerbPrefix(_ word: ArraySlice<UInt32>) -> Bool {
        word.elementsEqual([0x645, 0x6CC]) || word.elementsEqual([0x646, 0x645, 0x6CC])
    }

    /// Plural and superlative endings that are often typed behind a space.
    static func isSuffix(_ word: ArraySlice<UInt32>) -> Bool {
        guard word.count <= 7, word.first == 0x647 || word.first == 0x62A else { return false }
        return suffixes.contains(Array(word))
    }

    private static let suffixes = Set(
        ["ها", "های", "هایی", "هایم", "هایت", "هایش", "هایمان", "هایتان", "هایشان", "ترین"]
            .map { $0.unicodeScalars.map { folded($0.value) } })

    /// Whether a folded scalar is a letter of the Arabic block.
    static func isLetter(_ folded: UInt32) -> Bool { (0x620...0x6FF).contains(folded) }
}
