import Foundation

/// What one scalar becomes; built once, so that reading a text needs no Unicode properties for common scripts.
struct FoldingTable: Sendable {
    /// The scalar ends a word.
    static let separator: UInt32 = 0
    /// The scalar vanishes: vowel marks, tatweel, ZWNJ, direction marks, accents written apart.
    static let dropped: UInt32 = 1
    /// The scalar joins a contraction such as "we'll".
    static let apostrophe: UInt32 = 2
    /// The scalar stands for several letters, found in ``expansions``.
    static let expanded: UInt32 = 3

    /// The one table of the process.
    static let shared = FoldingTable()

    /// Letters of ligatures, presentation forms and the like.
    let expansions: [UInt32: [UInt32]]
    private let direct: [UInt32]

    private static let directLimit: UInt32 = 0x2070

    private init() {
        var expansions: [UInt32: [UInt32]] = [0xDF: [0x73, 0x73], 0xE6: [0x61, 0x65], 0x153: [0x6F, 0x65]]
        expansions[0xC6] = [0x61, 0x65]
        expansions[0x152] = [0x6F, 0x65]
        direct = (0..<Self.directLimit).map { expansions[$0] == nil ? Self.rule(for: $0) : Self.expanded }
        for value: UInt32 in Array(0xFB00...0xFB06) + Array(0xFB50...0xFDFB) + Array(0xFE70...0xFEFC) {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let plain = String(scalar).precomposedStringWithCompatibilityMapping.unicodeScalars
            let letters = plain.map { Self.rule(for: $0.value) }.filter { $0 > Self.expanded }
            if plain.first != scalar, !letters.isEmpty { expansions[value] = letters }
        }
        self.expansions = expansions
    }

    /// The folded scalar, or one of the four verdicts below 4.
    @inline(__always) func fold(_ value: UInt32) -> UInt32 {
        value < Self.directLimit ? direct[Int(value)] : foldRare(value)
    }

    private func foldRare(_ value: UInt32) -> UInt32 {
        switch value {
        case 0xFE00...0xFE0F, 0xFEFF, 0x1F3FB...0x1F3FF, 0xE0000...0xE0FFF, 0x20D0...0x20FF: Self.dropped
        case 0x2600...0x27BF, 0x2B50, 0x2B55, 0x1F300...0x1FAFF: value
        case 0xFF01...0xFF5E: fold(value - 0xFEE0)
        default: expansions[value] == nil ? Self.byProperties(value) : Self.expanded
        }
    }

    private static func rule(for value: UInt32) -> UInt32 {
        switch value {
        case 0x30...0x39, 0x61...0x7A: value
        case 0x41...0x5A: value + 0x20
        case 0x27, 0x60, 0xB4, 0x2018, 0x2019, 0x2BC, 0x2032: apostrophe
        case 0xAD, 0x300...0x36F, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F: dropped
        case 0xC0...0x24F, 0x1E00...0x1EFF: baseLetter(value)
        case 0x600...0x6FF: PersianLetters.folded(value)
        default: byProperties(value)
        }
    }

    private static func baseLetter(_ value: UInt32) -> UInt32 {
        switch value {
        case 0xD7, 0xF7: return separator
        case 0xD8, 0xF8: return 0x6F
        case 0xD0, 0xF0, 0x110, 0x111: return 0x64
        case 0x141, 0x142: return 0x6C
        case 0x130, 0x131: return 0x69
        default: break
        }
        guard let scalar = Unicode.Scalar(value) else { return separator }
        let base = String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars.first?.value ?? value
        return base < 0x80 ? rule(for: base) : byProperties(base)
    }

    private static func byProperties(_ value: UInt32) -> UInt32 {
        guard value >= 0x80, let scalar = Unicode.Scalar(value) else { return separator }
        let properties = scalar.properties
        if properties.numericType == .decimal, let number = properties.numericValue { return 0x30 + UInt32(number) }
        if properties.isDefaultIgnorableCodePoint || properties.generalCategory == .nonspacingMark { return dropped }
        guard properties.isAlphabetic else { return separator }
        let lower = properties.lowercaseMapping.unicodeScalars
        return lower.first?.value ?? value
    }
}
