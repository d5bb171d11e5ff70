/// Counts of letters by script and of those that betray a language, gathered while a text is folded.
struct ScriptCount: Sendable {
    /// Letters A to Z in either case and their accented forms.
    var latin: Int32 = 0
    /// Letters of the Arabic block.
    var arabic: Int32 = 0
    /// Letters of any other script.
    var other: Int32 = 0
    /// Capital Latin letters.
    var capitals: Int32 = 0
    /// ő and ű (also typed õ and û), which hardly any other language has.
    var doubleAcute: Int32 = 0
    /// á é í ó ö ú ü, which Hungarian shares with others.
    var hungarian: Int32 = 0
    /// Accented Latin letters that Hungarian and English lack.
    var foreign: Int32 = 0
    /// پ چ ژ گ and the Persian forms of kaf and ye.
    var persian: Int32 = 0
    /// ة ى ي ك أ إ, letters of Arabic keyboards and of the Arabic language.
    var arabicOnly: Int32 = 0

    /// Counts one letter of the original text.
    mutating func count(_ value: UInt32) {
        switch value {
        case 0x41...0x5A:
            latin += 1
            capitals += 1
        case 0x61...0x7A: latin += 1
        case 0xC0...0x24F, 0x1E00...0x1EFF: countAccented(value)
        case 0x600...0x6FF, 0xFB50...0xFEFC: countArabic(value)
        default: other += 1
        }
    }

    private mutating func countAccented(_ value: UInt32) {
        latin += 1
        if (0xC0...0xDE).contains(value) || value == 0x150 || value == 0x170 { capitals += 1 }
        switch value {
        case 0x150, 0x151, 0x170, 0x171, 0xD5, 0xF5, 0xDB, 0xFB: doubleAcute += 1
        case 0xC1, 0xC9, 0xCD, 0xD3, 0xD6, 0xDA, 0xDC, 0xE1, 0xE9, 0xED, 0xF3, 0xF6, 0xFA, 0xFC: hungarian += 1
        default: foreign += 1
        }
    }

    /// Counts one letter of the Arabic block.
    @inline(__always) mutating func countArabic(_ value: UInt32) {
        arabic += 1
        switch value {
        case 0x67E, 0x686, 0x698, 0x6AF, 0x6A9, 0x6CC: persian += 1
        case 0x629, 0x649, 0x64A, 0x643, 0x623, 0x625: arabicOnly += 1
        default: break
        }
    }
}
